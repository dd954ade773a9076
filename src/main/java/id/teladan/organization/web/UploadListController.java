package id.teladan.organization.web;

import id.teladan.organization.NewUpload;
import id.teladan.organization.Upload;
import id.teladan.organization.UploadColumn;
import id.teladan.organization.UploadId;
import id.teladan.organization.UploadKind;
import id.teladan.organization.Uploads;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.tabular.Column;
import id.teladan.tabular.TabularWriter;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    UploadListPage list(Actor actor) {
        return page(actor, Form.empty());
    }

    @PostMapping("/uploads")
    Object receive(Actor actor, @RequestParam UploadKind kind, @RequestParam MultipartFile file) {
        return forms.submit(form -> page(actor, form), () -> Redirect.to("/uploads/" + keep(actor, kind, file)));
    }

    @GetMapping("/uploads/templates/{word}.xlsx")
    void template(@PathVariable String word, HttpServletResponse response) throws IOException {
        UploadKind kind = UploadKind.of(word).orElseThrow(NotFound::new);
        Downloads.workbook(response, "template-" + kind.word() + ".xlsx");
        List<Column> columns = kind.columns().stream()
                .map(column -> column.name().startsWith("NIP")
                        ? Column.identifier(column.name())
                        : Column.text(column.name(), Math.max(14, column.name().length() + 4)))
                .toList();
        try (TabularWriter writer = TabularWriter.workbook(response.getOutputStream(), "Data", columns)) {
            writer.row(kind.columns().stream().map(UploadColumn::example).toArray());
        }
    }

    private UploadId keep(Actor actor, UploadKind kind, MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            throw new RuleViolation("organization.import.file-missing");
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
        return plain.substring(Math.max(0, plain.length() - 200));
    }

    private UploadListPage page(Actor actor, Form form) {
        List<UploadListPage.Way> ways = Arrays.stream(UploadKind.values())
                .map(kind -> new UploadListPage.Way(
                        kind, step(kind), hint(kind), form.refused() && form.has("kind", kind.name())))
                .toList();
        return new UploadListPage(
                ways,
                uploads.recent(actor).stream()
                        .map(upload -> new UploadListPage.Line(
                                upload, Format.relative(upload.createdAt(), clock), outcome(upload)))
                        .toList(),
                form);
    }

    private static int step(UploadKind kind) {
        return switch (kind) {
            case UNIT -> 1;
            case EMPLOYEE -> 2;
            case ASSESSOR -> 3;
        };
    }

    private static String hint(UploadKind kind) {
        return switch (kind) {
            case UNIT -> "Susunan organisasi. Induk boleh ditulis sesudah anaknya.";
            case EMPLOYEE -> "Unduhan SIASN apa adanya, Excel atau CSV. Kolom pribadi yang tidak perlu tidak disimpan.";
            case ASSESSOR -> "Siapa menilai siapa. Tulis KEPALA DAERAH bila penilainya wali kota atau bupati.";
        };
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
