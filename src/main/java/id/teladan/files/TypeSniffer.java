package id.teladan.files;

import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells what a file is by its content. The name only decides between kinds of plain text, which look alike. */
final class TypeSniffer {

    private static final int HEAD = 64 * 1024;
    private static final int CONTENT_TYPES_LIMIT = 1024 * 1024;
    private static final String MAIN_PART = "application/vnd.openxmlformats-officedocument.";

    private final Tika tika = new Tika();

    /** @throws RuleViolation for anything that evidence may not be */
    EvidenceType sniff(Path file, String name) throws IOException {
        return switch (tika.detect(head(file))) {
            case "image/jpeg" -> EvidenceType.JPEG;
            case "image/png", "image/apng" -> EvidenceType.PNG;
            case "image/webp" -> EvidenceType.WEBP;
            case "application/pdf" -> EvidenceType.PDF;
            case "application/zip", "application/x-tika-ooxml" -> officeDocument(file);
            case "text/plain", "text/csv" -> plainText(name);
            case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" ->
                throw new RuleViolation("files.heic-not-accepted");
            default -> throw notAccepted();
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    /** Reads the list of parts only and unpacks nothing else, so that a zip bomb stays packed. */
    private static EvidenceType officeDocument(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            boolean macros = parts.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
            String types = contentTypes(parts);
            if (macros || types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new RuleViolation("files.macros-not-accepted");
            }
            if (types.contains(MAIN_PART + "spreadsheetml.sheet.main+xml")) {
                return EvidenceType.XLSX;
            }
            if (types.contains(MAIN_PART + "wordprocessingml.document.main+xml")) {
                return EvidenceType.DOCX;
            }
            if (types.contains(MAIN_PART + "presentationml.presentation.main+xml")) {
                return EvidenceType.PPTX;
            }
            throw notAccepted();
        } catch (ZipException unreadable) {
            throw notAccepted();
        }
    }

    private static String contentTypes(ZipFile parts) throws IOException {
        ZipEntry entry = parts.getEntry("[Content_Types].xml");
        if (entry == null) {
            return "";
        }
        try (InputStream content = parts.getInputStream(entry)) {
            return new String(content.readNBytes(CONTENT_TYPES_LIMIT), StandardCharsets.UTF_8);
        }
    }

    private static EvidenceType plainText(String name) {
        if (EvidenceType.CSV.fits(name)) {
            return EvidenceType.CSV;
        }
        if (EvidenceType.TEXT.fits(name)) {
            return EvidenceType.TEXT;
        }
        throw notAccepted();
    }

    private static RuleViolation notAccepted() {
        return new RuleViolation("files.type-not-accepted");
    }
}
