package id.teladan.files;

import id.teladan.shared.AgencyId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with files that strangers made, so that a browser can only show or save them: never run them, never guess
 * another type. Whether the reader may see the file is decided before, and each time anew: a browser asks before it shows its
 * own copy, so that the next person at the same machine sees nothing.
 */
@Component
public class FileResponses {

    private static final String NOTHING_MAY_RUN = "sandbox; default-src 'none'";

    private final ContentStore store;

    FileResponses(ContentStore store) {
        this.store = store;
    }

    /**
     * The file itself: pictures and PDF are shown, the rest is downloaded.
     *
     * @param name as it was kept from {@link StoredFile#named}
     */
    public ResponseEntity<Resource> of(AgencyId agencyId, StoredFile file, String name) {
        return answer(store.path(agencyId, file.sha256()), file.type(), file.sha256(), file.named(name));
    }

    /**
     * At most 480 pixels wide and high, upright; the picture itself if it cannot be made small.
     *
     * @throws IllegalArgumentException if the file is no picture
     */
    public ResponseEntity<Resource> thumbnail(AgencyId agencyId, StoredFile file, String name) {
        if (!file.isImage()) {
            throw new IllegalArgumentException("No picture: " + file);
        }
        Optional<Path> small = store.thumbnail(agencyId, file);
        if (small.isEmpty()) {
            return of(agencyId, file, name);
        }
        return answer(small.get(), EvidenceType.JPEG, file.sha256() + "-small", "kecil.jpg");
    }

    private static ResponseEntity<Resource> answer(Path content, EvidenceType type, String tag, String name) {
        ContentDisposition.Builder disposition =
                type.mayBeShownInline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + tag + '"')
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", NOTHING_MAY_RUN)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(content));
    }
}
