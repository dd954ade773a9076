package id.teladan.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What evidence may be; anything else is refused. */
enum EvidenceType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;

    EvidenceType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<EvidenceType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Whether browsers show it safely in a tab of its own; the rest is only downloaded. */
    boolean mayBeShownInline() {
        return isImage() || this == PDF;
    }

    boolean fits(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith("." + extension) || (this == JPEG && name.endsWith(".jpeg"));
    }
}
