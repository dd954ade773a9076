package id.teladan.intake.web;

import id.teladan.intake.NewUpload;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadColumn;
import id.teladan.intake.UploadId;
import id.teladan.intake.UploadKind;
import id.teladan.intake.UploadStatus;
import id.teladan.intake.Uploads;
import id.teladan.shared.Actor;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Column;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Downloads;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files come in here, and their templates go out. */
@Controller
class UploadListController {

    private final Uploads uploads;
    private final Forms forms;
    private final Clock clock;

    UploadListController(Uploads uploads, Forms forms, Clock clock) {
        this.uploads = uploads;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/uploads")
    @TenantTransactional(readOnly = true)
    UploadListPage list(Actor actor) {
        return page(actor, Form.empty());
    }

    @PostMapping("/uploads")
    Object receive(Actor actor, @RequestParam String kind, @RequestParam MultipartFile file) {
        return forms.submit(form -> page(actor, form), () -> Redirect.to("/uploads/" + keep(actor, kind, file)));
    }

    @GetMapping("/uploads/templates/{word}.xlsx")
    void template(Actor actor, @PathVariable String word, HttpServletResponse response) throws IOException {
        UploadKind kind = uploads.requireKind(actor, word);
        Downloads.workbook(response, "template-" + kind.word() + ".xlsx");
        List<Column> columns = kind.columns().stream()
                .map(column -> column.identifier()
                        ? Column.identifier(column.name())
                        : Column.text(column.name(), Math.max(14, column.name().length() + 4)))
                .toList();
        try (TabularWriter writer = TabularWriter.workbook(response.getOutputStream(), "Data", columns)) {
            writer.row(kind.columns().stream().map(UploadColumn::example).toArray());
        }
    }

    private UploadId keep(Actor actor, String code, MultipartFile file) {
        UploadKind kind = uploads.requireKind(actor, code);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            throw new RuleViolation("intake.file-missing");
        }
        try {
            Path copy = Files.createTempFile("upload-", null);
            try {
                file.transferTo(copy);
                return uploads.receive(actor, new NewUpload(kind, baseName(name), copy));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String baseName(String name) {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return plain.substring(Math.max(0, plain.length() - 200)).replaceAll("\\p{Cntrl}", "");
    }

    private UploadListPage page(Actor actor, Form form) {
        List<UploadKind> kinds = uploads.kinds(actor);
        List<Upload> recent = uploads.recent(actor);
        UploadKind next = next(kinds, recent);
        return new UploadListPage(
                answer(kinds),
                lead(kinds),
                kinds.stream()
                        .map(kind -> new UploadListPage.Way(kind, kind.equals(next)))
                        .toList(),
                recent.stream()
                        .map(upload -> new UploadListPage.Line(
                                upload, Format.relative(upload.createdAt(), clock), outcome(upload)))
                        .toList(),
                form);
    }

    private static @Nullable UploadKind next(List<UploadKind> kinds, List<Upload> recent) {
        Set<UploadKind> done = recent.stream()
                .filter(upload -> upload.status() == UploadStatus.COMMITTED)
                .map(Upload::kind)
                .collect(Collectors.toSet());
        return kinds.stream().filter(kind -> !done.contains(kind)).findFirst().orElse(null);
    }

    private static String answer(List<UploadKind> kinds) {
        return kinds.size() == 1
                ? "Data masuk lewat berkas."
                : "Data masuk lewat berkas, " + Format.inWords(kinds.size()) + " langkah.";
    }

    private static String lead(List<UploadKind> kinds) {
        String order = kinds.stream().map(UploadKind::noun).collect(Collectors.joining(", lalu ", "", ". "));
        return (kinds.size() == 1 ? "" : Format.capital(order.replaceFirst(",", " dulu,")))
                + "Setiap berkas diperiksa dan diperlihatkan sebelum ada yang tersimpan.";
    }

    private static String outcome(Upload upload) {
        List<String> parts = new ArrayList<>();
        add(parts, upload.newCount(), "baru");
        add(parts, upload.changedCount(), "diperbarui");
        add(parts, upload.sameCount(), "tetap");
        add(parts, upload.wrongCount(), "perlu diperbaiki");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(Format.number(count) + " " + what);
        }
    }
}
