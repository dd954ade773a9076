package id.teladan.intake.web;

import id.teladan.intake.Imports;
import id.teladan.intake.UploadId;
import id.teladan.intake.UploadProblem;
import id.teladan.intake.Uploads;
import id.teladan.intake.web.UploadPage.View;
import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Form;
import id.teladan.ui.Redirect;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
    private final UploadAnswers answers;

    UploadController(Uploads uploads, Imports imports, UploadPages pages, UploadAnswers answers) {
        this.uploads = uploads;
        this.imports = imports;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/uploads/{upload}")
    @TenantTransactional(readOnly = true)
    UploadPage show(
            Actor actor,
            @PathVariable("upload") UploadId upload,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "problems") String view,
            @RequestParam(defaultValue = "1") int page) {
        View wanted = view.equals("changes") ? View.CHANGES : View.PROBLEMS;
        return pages.page(actor, uploads.require(actor, upload), kind, wanted, new Paging(page), Form.empty());
    }

    @PostMapping("/uploads/{upload}/check")
    Object check(Actor actor, @PathVariable("upload") UploadId upload) {
        return answers.change(actor, upload, () -> imports.startCheck(actor, upload));
    }

    @PostMapping("/uploads/{upload}/commit")
    Object commit(Actor actor, @PathVariable("upload") UploadId upload) {
        return answers.change(actor, upload, () -> imports.startCommit(actor, upload));
    }

    @PostMapping("/uploads/{upload}/chosen-rows")
    Object chooseRow(Actor actor, @PathVariable("upload") UploadId upload, @RequestParam int row) {
        return answers.submit(actor, upload, () -> uploads.chooseRow(actor, upload, row));
    }

    @PostMapping("/uploads/{upload}/discard")
    Object discard(Actor actor, @PathVariable("upload") UploadId upload) {
        return answers.redirect(actor, upload, () -> {
            uploads.discard(actor, upload);
            return Redirect.to("/uploads").saying("Berkas dibatalkan dan dihapus. Tidak ada yang tersimpan.");
        });
    }

    @GetMapping("/uploads/{upload}/report.xlsx")
    void report(Actor actor, @PathVariable("upload") UploadId upload, HttpServletResponse response) throws IOException {
        List<UploadProblem> problems = uploads.allProblems(actor, upload);
        try (TabularWriter writer = Downloads.workbook(
                response,
                "perbaikan-impor-" + upload,
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
}
