package id.teladan.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.AgencyId;
import id.teladan.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class ContentStoreTests {

    private static final AgencyId SERANG = new AgencyId(1);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF".getBytes(ISO_8859_1);

    @TempDir
    Path directory;

    private ContentStore store;

    @BeforeEach
    void openStore() {
        store = new ContentStore(directory, DataSize.ofMegabytes(1));
    }

    @Test
    void photoLosesItsPlaceButNotItsOrientationTimeAndPixels() throws IOException {
        byte[] photo = Samples.photoFromSerang(320, 200);

        byte[] kept = content(store(photo, "IMG_0001.jpg", false));

        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(kept);
        assertThat(metadata.getExif().getGpsInfo()).isNull();
        assertThat(Imaging.getXmpXml(kept)).isNull();
        assertThat(metadata.getPhotoshop()).isNull();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("second picture", "Serang", "GPS");
        assertThat(JpegExif.orientation(kept)).isEqualTo(Samples.TURNED_RIGHT);
        assertThat(metadata.findExifValue(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL)
                        .getStringValue())
                .isEqualTo("2026:03:04 09:15:00");
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
    }

    @Test
    void photoKeepsItsPlaceOnPurpose() throws IOException {
        byte[] photo = Samples.photoFromSerang(320, 200);

        byte[] kept = content(store(photo, "IMG_0001.jpg", true));

        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(kept);
        assertThat(metadata.getExif().getGpsInfo().getLatitudeAsDegreesNorth()).isBetween(-6.1202, -6.1200);
        assertThat(kept).isEqualTo(photo);
    }

    @Test
    void photoWithBrokenExifIsKeptWithoutIt() throws IOException {
        byte[] photo = Samples.photoFromSerang(320, 200);
        int tiff = new String(photo, ISO_8859_1).indexOf("Exif\0\0") + 6;
        for (int position = tiff + 4; position < tiff + 24; position++) {
            photo[position] = (byte) 0xFE;
        }

        byte[] kept = content(store(photo, "IMG_0001.jpg", false));

        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif");
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
    }

    @Test
    void pngLosesTextsAndExifButNoPixel() throws IOException {
        byte[] png = Samples.png(
                40,
                30,
                Samples.pngChunk("tEXt", "Location\0Kota Serang".getBytes(ISO_8859_1)),
                Samples.pngChunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + Samples.XMP).getBytes(UTF_8)),
                Samples.pngChunk("zTXt", "GPS\0\0".getBytes(ISO_8859_1)),
                Samples.pngChunk("eXIf", "MM\0*GPS".getBytes(ISO_8859_1)));

        byte[] kept = content(store(png, "tangkapan.png", false));

        assertThat(new String(kept, ISO_8859_1)).doesNotContain("tEXt", "iTXt", "zTXt", "eXIf", "Serang", "GPS");
        assertThat(pixels(kept)).isEqualTo(pixels(png));
    }

    @Test
    void webpLosesExifAndXmp() throws IOException {
        byte[] kept = content(store(Samples.webp(640, 480), "foto.webp", false));

        assertThat(new String(kept, ISO_8859_1)).doesNotContain("EXIF", "XMP ", "GPS");
        assertThat(kept[20] & 0xFF).as("flags: alpha only").isEqualTo(0x10);
        assertThat(WebpChunks.size(kept)).isEqualTo(new ImageSize(640, 480));
        assertThat(new String(kept, 0, 4, ISO_8859_1)).isEqualTo("RIFF");
        assertThat((kept[4] & 0xFF) | ((kept[5] & 0xFF) << 8)).isEqualTo(kept.length - 8);
    }

    @Test
    void webpKeepsItsPlaceOnPurpose() throws IOException {
        byte[] webp = Samples.webp(640, 480);

        assertThat(content(store(webp, "foto.webp", true))).isEqualTo(webp);
    }

    @Test
    void cutOffPicturesAreRefused() throws IOException {
        byte[] png = Samples.png(40, 30);
        assertRefused("files.image-damaged", Arrays.copyOf(png, png.length - 20), "foto.png");
        byte[] jpeg = Samples.encoded(Samples.picture(40, 30), "jpg");
        assertRefused("files.image-damaged", Arrays.copyOf(jpeg, 200), "foto.jpg");
        assertRefused("files.image-damaged", Arrays.copyOf(Samples.webp(40, 30), 24), "foto.webp");
    }

    @Test
    void pictureThatClaimsMorePixelsThanFitIsRefusedBeforeDecoding() throws IOException {
        assertRefused("files.image-too-big", Samples.pngThatClaims(100_000, 100_000), "foto.png");
        assertRefused("files.image-too-big", Samples.webp(16_384, 16_384), "foto.webp");
        byte[] jpeg = Samples.encoded(Samples.picture(40, 30), "jpg");
        int frame = new String(jpeg, ISO_8859_1).indexOf("ÿÀ");
        jpeg[frame + 5] = (byte) 0xFF;
        jpeg[frame + 7] = (byte) 0xFF;
        assertRefused("files.image-too-big", jpeg, "foto.jpg");
        assertThat(store(Samples.pngThatClaims(7_000, 7_000), "foto.png", false).mediaType())
                .isEqualTo("image/png");
    }

    @Test
    void contentDecidesAndNotTheName() throws IOException {
        assertRefused("files.type-not-accepted", "<!DOCTYPE html><html><body>".getBytes(UTF_8), "foto.jpg");
        assertRefused(
                "files.type-not-accepted",
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(UTF_8),
                "foto.png");
        assertRefused("files.type-not-accepted", Samples.office("text/xml", "isi.txt"), "laporan.pdf");
        assertRefused("files.type-not-accepted", Samples.office("text/xml", "isi.txt"), "laporan.xlsx");
        assertRefused("files.type-not-accepted", "MZ\u0090\0\u0003\0\0\0".getBytes(ISO_8859_1), "laporan.pdf");
        assertRefused("files.type-not-accepted", "\u007fELF\u0002\u0001\u0001\0".getBytes(ISO_8859_1), "laporan.txt");
        StoredFile pdf = store(PDF, "laporan.exe", false);
        assertThat(pdf.mediaType()).isEqualTo("application/pdf");
        assertThat(pdf.named("laporan.exe")).isEqualTo("laporan.exe.pdf");
    }

    @Test
    void heicIsRefusedWithAdviceOfItsOwn() {
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);
        assertRefused("files.heic-not-accepted", heic, "IMG_0001.HEIC");
    }

    @ParameterizedTest
    @CsvSource({"spreadsheetml.sheet,xlsx", "wordprocessingml.document,docx", "presentationml.presentation,pptx"})
    void officeDocumentsAreTakenUnlessTheyHoldMacros(String kind, String extension) throws IOException {
        String main = "application/vnd.openxmlformats-officedocument." + kind + ".main+xml";
        StoredFile stored = store(Samples.office(main, "isi.xml"), "tanpa-akhiran", false);
        assertThat(stored.named("tanpa-akhiran")).isEqualTo("tanpa-akhiran." + extension);
        assertRefused("files.macros-not-accepted", Samples.office(main, "xl/vbaProject.bin"), "a." + extension);
        assertRefused(
                "files.macros-not-accepted",
                Samples.office("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                "a." + extension);
    }

    @Test
    void plainTextIsTakenUnderItsTwoNamesOnly() {
        byte[] text = "NIP;NAMA\n198001012005011001;Siti\n".getBytes(UTF_8);
        assertThat(store(text, "daftar.csv", false).mediaType()).isEqualTo("text/csv");
        assertThat(store(text, "daftar.TXT", false).mediaType()).isEqualTo("text/plain");
        assertRefused("files.type-not-accepted", text, "daftar.js");
    }

    @Test
    void streamIsCutOffAtTheLimit() throws IOException {
        InputStream film = new ByteArrayInputStream(" ".repeat(3 * 1024 * 1024).getBytes(UTF_8));
        assertThatThrownBy(() -> store.store(SERANG, film, "besar.txt", false, kept -> {}))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("files.too-large");
                    assertThat(refusal.arguments()).containsExactly(1L);
                });
        assertThat(film.available()).isGreaterThan(1024 * 1024);
        assertThat(files()).isEmpty();
    }

    @Test
    void emptyFileIsRefused() {
        assertRefused("files.empty", new byte[0], "kosong.txt");
    }

    @Test
    void sameContentIsStoredOncePerAgency() {
        StoredFile first = store(PDF, "a.pdf", false);
        StoredFile second = store(PDF, "b.pdf", false);
        store.store(new AgencyId(2), new ByteArrayInputStream(PDF), "a.pdf", false, kept -> {});

        assertThat(second).isEqualTo(first);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        directory.resolve("1/" + first.sha256().substring(0, 2) + "/" + first.sha256()),
                        directory.resolve("2/" + first.sha256().substring(0, 2) + "/" + first.sha256()));
    }

    @Test
    void interruptedUploadLeavesNothingUnderADigest() throws IOException {
        InputStream torn = InputStream.nullInputStream();
        torn.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> store.store(SERANG, torn, "a.pdf", false, kept -> {}));
        assertThat(files()).isEmpty();
    }

    @Test
    void partsOfACrashAreClearedAwayAndSoonerOnesAreNot() throws IOException {
        Instant crash = Instant.parse("2026-03-01T00:00:00Z");
        Path incoming = Files.createDirectories(directory.resolve("incoming"));
        Path left = Files.write(incoming.resolve("1.part"), new byte[] {1});
        Files.setLastModifiedTime(left, FileTime.from(crash));
        Path running = Files.write(incoming.resolve("2.part"), new byte[] {1});

        store.removeAbandoned(crash.plusSeconds(60));

        assertThat(files()).containsExactly(running);
        assertThat(content(store(PDF, "a.pdf", false))).isEqualTo(PDF);
    }

    @Test
    void contentLostToACrashIsHealedByStoringItAgain() throws IOException {
        StoredFile file = store(PDF, "a.pdf", false);
        Files.write(store.path(SERANG, file.sha256()), new byte[] {1});

        store(PDF, "a.pdf", false);

        assertThat(content(file)).isEqualTo(PDF);
    }

    @Test
    void thumbnailIsSmallUprightAndMadeOnce() throws IOException {
        StoredFile photo = store(Samples.photoFromSerang(1600, 1000), "IMG_0001.jpg", false);

        Path small = store.thumbnail(SERANG, photo).orElseThrow();
        FileTime made = Files.getLastModifiedTime(small);

        BufferedImage picture = ImageIO.read(small.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(300, 480));
        int orangeAfterTheTurn = picture.getRGB(picture.getWidth() - 20, 20);
        assertThat(orangeAfterTheTurn & 0xFF).isLessThan(60);
        assertThat((orangeAfterTheTurn >> 16) & 0xFF).isGreaterThan(200);
        assertThat(store.thumbnail(SERANG, photo)).contains(small);
        assertThat(Files.getLastModifiedTime(small)).isEqualTo(made);
    }

    @Test
    void whatCannotBeMadeSmallHasNoThumbnail() {
        assertThat(store.thumbnail(SERANG, store(Samples.webp(640, 480), "foto.webp", false)))
                .isEmpty();
        assertThat(store.thumbnail(SERANG, store(PDF, "a.pdf", false))).isEmpty();
    }

    private void assertRefused(String key, byte[] content, String name) {
        List<Path> before = files();
        assertThatThrownBy(() -> store(content, name, false))
                .as(name)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(files()).isEqualTo(before);
    }

    private StoredFile store(byte[] content, String name, boolean keepLocation) {
        return store.store(SERANG, new ByteArrayInputStream(content), name, keepLocation, kept -> {});
    }

    private byte[] content(StoredFile file) throws IOException {
        return Files.readAllBytes(store.path(SERANG, file.sha256()));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int[] pixels(byte[] image) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
