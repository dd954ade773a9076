package id.teladan.organization.web;

import id.teladan.organization.Imports;
import id.teladan.organization.ProblemKind;
import id.teladan.organization.UploadId;
import id.teladan.organization.UploadProblem;
import id.teladan.organization.Uploads;
import id.teladan.organization.web.UploadPage.View;
import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import id.teladan.tabular.Column;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file on its way in: looked at, corrected, committed or discarded. */
@Controller
class UploadController {

    private final Uploads uploads;
    private final Imports imports;
    private final UploadPages pages;
    private final Forms forms;

    UploadController(Uploads uploads, Imports imports, UploadPages pages, Forms forms) {
        this.uploads = uploads;
        this.imports = imports;
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping("/uploads/{upload}")
    UploadPage show(
            Actor actor,
            @PathVariable("upload") long upload,
            @RequestParam(required = false) @Nullable ProblemKind kind,
            @RequestParam(defaultValue = "problems") String view,
            @RequestParam(defaultValue = "1") int page) {
        View wanted = view.equals("changes") ? View.CHANGES : View.PROBLEMS;
        return page(actor, new UploadId(upload), kind, wanted, new Paging(page), Form.empty());
    }

    @PostMapping("/uploads/{upload}/check")
    Object check(Actor actor, @PathVariable("upload") long upload) {
        return change(actor, new UploadId(upload), id -> imports.startCheck(actor, id));
    }

    @PostMapping("/uploads/{upload}/commit")
    Object commit(Actor actor, @PathVariable("upload") long upload) {
        return change(actor, new UploadId(upload), id -> imports.startCommit(actor, id));
    }

    @PostMapping("/uploads/{upload}/units")
    Object useUnit(
            Actor actor, @PathVariable("upload") long upload, @RequestParam String text, @RequestParam String unorId) {
        return correct(actor, new UploadId(upload), id -> uploads.useUnit(actor, id, text, unorId));
    }

    @PostMapping("/uploads/{upload}/nips")
    Object fillNip(Actor actor, @PathVariable("upload") long upload, @RequestParam int row, @RequestParam String nip) {
        return correct(actor, new UploadId(upload), id -> uploads.fillNip(actor, id, row, nip));
    }

    @PostMapping("/uploads/{upload}/chosen-rows")
    Object chooseRow(Actor actor, @PathVariable("upload") long upload, @RequestParam int row) {
        return correct(actor, new UploadId(upload), id -> uploads.chooseRow(actor, id, row));
    }

    @PostMapping("/uploads/{upload}/discard")
    Object discard(Actor actor, @PathVariable("upload") long upload) {
        UploadId id = new UploadId(upload);
        return forms.submit(form -> problemsPage(actor, id, form), () -> {
            uploads.discard(actor, id);
            return Redirect.to("/uploads").saying("Berkas dibatalkan dan dihapus. Tidak ada yang tersimpan.");
        });
    }

    @GetMapping("/uploads/{upload}/report.xlsx")
    void report(Actor actor, @PathVariable("upload") long upload, HttpServletResponse response) throws IOException {
        List<UploadProblem> problems = uploads.allProblems(actor, new UploadId(upload));
        Downloads.workbook(response, "perbaikan-impor-" + upload + ".xlsx");
        try (TabularWriter writer = TabularWriter.workbook(
                response.getOutputStream(),
                "Perbaikan",
                List.of(
                        Column.number("Baris"),
                        Column.text("Nama", 32),
                        Column.text("Kolom", 20),
                        Column.text("Isi sel", 28),
                        Column.text("Sifat", 18),
                        Column.text("Apa yang salah", 48),
                        Column.text("Cara memperbaiki", 64)))) {
            for (UploadProblem problem : problems) {
                writer.row(
                        problem.rowNumber(),
                        problem.rowName(),
                        problem.columnName(),
                        problem.value(),
                        problem.problem().blocking() ? "Perlu diperbaiki" : "Catatan",
                        pages.wrong(problem),
                        pages.mend(problem));
            }
        }
    }

    private Object change(Actor actor, UploadId id, Consumer<UploadId> deed) {
        return forms.submit(form -> problemsPage(actor, id, form), () -> {
            deed.accept(id);
            return Redirect.to("/uploads/" + id);
        });
    }

    /** A corrected file is checked again at once. */
    private Object correct(Actor actor, UploadId id, Consumer<UploadId> correction) {
        return change(actor, id, same -> {
            correction.accept(same);
            imports.startCheck(actor, same);
        });
    }

    private UploadPage problemsPage(Actor actor, UploadId id, Form form) {
        return page(actor, id, null, View.PROBLEMS, new Paging(1), form);
    }

    private UploadPage page(Actor actor, UploadId id, @Nullable ProblemKind kind, View view, Paging paging, Form form) {
        return pages.page(actor, uploads.require(actor, id), kind, view, paging, form);
    }
}
