package id.teladan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.teladan.shared.AgencyId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;

class FileResponsesTests {

    private static final AgencyId SERANG = new AgencyId(1);

    @TempDir
    Path directory;

    private ContentStore store;
    private FileResponses responses;

    @BeforeEach
    void openStore() {
        store = new ContentStore(directory, DataSize.ofMegabytes(1));
        responses = new FileResponses(store);
    }

    @Test
    void pictureIsShownButCanRunNothing() throws IOException {
        StoredFile photo = store(Samples.photoFromSerang(640, 400), "foto.jpg");

        ResponseEntity<Resource> response = responses.of(SERANG, photo, "Rapat ”akhir”.jpg");

        HttpHeaders headers = response.getHeaders();
        assertThat(headers.getContentType()).hasToString("image/jpeg");
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''Rapat%20%E2%80%9Dakhir%E2%80%9D.jpg");
        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getCacheControl()).contains("private", "no-cache").doesNotContain("max-age");
        assertThat(headers.getETag()).contains(photo.sha256());
        assertThat(length(response)).isEqualTo(photo.size());
    }

    @Test
    void textIsOnlyDownloaded() {
        StoredFile text = store("<b>catatan</b> rapat".getBytes(StandardCharsets.UTF_8), "catatan.txt");

        assertThat(responses.of(SERANG, text, "catatan.txt").getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;");
        assertThatIllegalArgumentException().isThrownBy(() -> responses.thumbnail(SERANG, text, "catatan.txt"));
    }

    @Test
    void thumbnailIsServedWithinTheSameWalls() throws IOException {
        StoredFile photo = store(Samples.photoFromSerang(640, 400), "foto.jpg");

        ResponseEntity<Resource> response = responses.thumbnail(SERANG, photo, "foto.jpg");

        assertThat(length(response)).isLessThan(photo.size());
        assertThat(response.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void pictureThatCannotBeMadeSmallIsServedAsItIs() throws IOException {
        StoredFile webp = store(Samples.webp(640, 480), "foto.webp");

        ResponseEntity<Resource> response = responses.thumbnail(SERANG, webp, "foto.webp");

        assertThat(response.getHeaders().getContentType()).hasToString("image/webp");
        assertThat(length(response)).isEqualTo(webp.size());
    }

    private static long length(ResponseEntity<Resource> response) throws IOException {
        return Objects.requireNonNull(response.getBody()).contentLength();
    }

    private StoredFile store(byte[] content, String name) {
        return store.store(SERANG, new ByteArrayInputStream(content), name, false, kept -> {});
    }
}
