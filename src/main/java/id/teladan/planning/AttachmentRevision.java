package id.teladan.planning;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The three parts of Lampiran SKP, each a text with one item per line.
 *
 * @param version of the plan that was changed
 */
public record AttachmentRevision(
        int version,
        @Nullable @Size(max = 4000) String resources,
        @Nullable @Size(max = 4000) String accountability,
        @Nullable @Size(max = 4000) String consequences) {

    public static AttachmentRevision of(PlanContent content) {
        return new AttachmentRevision(
                content.plan().version(),
                text(content, AttachmentKind.DUKUNGAN_SUMBER_DAYA),
                text(content, AttachmentKind.SKEMA_PERTANGGUNGJAWABAN),
                text(content, AttachmentKind.KONSEKUENSI));
    }

    List<String> items(AttachmentKind kind) {
        String text = switch (kind) {
            case DUKUNGAN_SUMBER_DAYA -> resources;
            case SKEMA_PERTANGGUNGJAWABAN -> accountability;
            case KONSEKUENSI -> consequences;
        };
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String text(PlanContent content, AttachmentKind kind) {
        return content.attachmentsOf(kind).stream().map(Attachment::text).collect(Collectors.joining("\n"));
    }
}
