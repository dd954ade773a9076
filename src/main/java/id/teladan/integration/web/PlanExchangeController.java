package id.teladan.integration.web;

import id.teladan.integration.ExchangeLine;
import id.teladan.integration.PlanExchanges;
import id.teladan.integration.PlanProposal;
import id.teladan.integration.PlanUploadId;
import id.teladan.integration.ProposedIndicator;
import id.teladan.integration.ProposedResult;
import id.teladan.integration.ProposedTarget;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
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
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A plan as e-Kinerja's table: taken along, brought in, looked at, added or thrown away. */
@Controller
class PlanExchangeController {

    private final PlanExchanges exchanges;
    private final Plans plans;
    private final Forms forms;

    PlanExchangeController(PlanExchanges exchanges, Plans plans, Forms forms) {
        this.exchanges = exchanges;
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping("/plans/{id}/exchange")
    PlanExchangePage show(Actor actor, @PathVariable PlanId id) {
        return page(actor, id, Form.empty());
    }

    @GetMapping("/plans/{id}/e-kinerja.csv")
    void export(Actor actor, @PathVariable PlanId id, HttpServletResponse response) throws IOException {
        Plan plan = plans.require(actor, id).plan();
        List<ExchangeLine> lines = exchanges.lines(actor, id);
        try (TabularWriter writer = Downloads.separated(
                response,
                "SKP " + plan.year() + " e-Kinerja",
                List.of(
                        Column.number("No"),
                        Column.text("Kategori", 12),
                        Column.text("Rencana Hasil Kerja Pimpinan", 40),
                        Column.text("Rencana Hasil Kerja Pegawai", 40),
                        Column.text("Aspek", 12),
                        Column.text("Indikator Kinerja Individu (IKI)", 40),
                        Column.text("Target", 20),
                        Column.text("Realisasi Berdasarkan Bukti Dukung", 30),
                        Column.text("Bukti Dukung", 30),
                        Column.text("Umpan Balik Berkelanjutan", 40)))) {
            for (ExchangeLine line : lines) {
                writer.row(
                        line.number(),
                        line.category(),
                        line.parent(),
                        line.result(),
                        line.aspect(),
                        line.indicator(),
                        line.target(),
                        line.realized(),
                        line.evidence(),
                        line.feedback());
            }
        }
    }

    @PostMapping("/plans/{id}/exchange")
    Object receive(Actor actor, @PathVariable PlanId id, @RequestParam MultipartFile file) {
        return forms.submit(
                form -> page(actor, id, form),
                () -> Redirect.to("/plans/" + id + "/exchange/" + keep(actor, id, file)));
    }

    @GetMapping("/plans/{id}/exchange/{upload}")
    PlanUploadPage look(Actor actor, @PathVariable PlanId id, @PathVariable PlanUploadId upload) {
        return uploadPage(actor, id, upload, Form.empty());
    }

    @PostMapping("/plans/{id}/exchange/{upload}/acceptance")
    Object accept(Actor actor, @PathVariable PlanId id, @PathVariable PlanUploadId upload, @RequestParam int version) {
        return forms.submit(form -> uploadPage(actor, id, upload, form), () -> {
            int results = exchanges.accept(actor, id, upload, version);
            return Redirect.to("/plans/" + id).saying(Format.number(results) + " hasil kerja masuk ke konsep.");
        });
    }

    @PostMapping("/plans/{id}/exchange/{upload}/removal")
    Object discard(Actor actor, @PathVariable PlanId id, @PathVariable PlanUploadId upload) {
        exchanges.discard(actor, id, upload);
        return Redirect.to("/plans/" + id + "/exchange").saying("Berkas dibuang. SKP tidak berubah.");
    }

    private PlanUploadId keep(Actor actor, PlanId id, MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (name.isBlank()) {
            throw new RuleViolation("integration.file-missing");
        }
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        try {
            Path copy = Files.createTempFile("plan-", null);
            try {
                file.transferTo(copy);
                return exchanges.receive(actor, id, copy, plain.substring(Math.max(0, plain.length() - 200)));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PlanExchangePage page(Actor actor, PlanId id, Form form) {
        Plan plan = plans.require(actor, id).plan();
        return new PlanExchangePage(
                "/plans/" + id,
                "SKP " + plan.year(),
                plan.mayBeEditedBy(actor),
                exchanges.lines(actor, id).size(),
                form);
    }

    private PlanUploadPage uploadPage(Actor actor, PlanId id, PlanUploadId upload, Form form) {
        Plan plan = plans.require(actor, id).plan();
        if (!actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        PlanProposal proposal = exchanges.proposal(actor, id, upload);
        int ready = proposal.ready().size();
        List<PlanUploadPage.Problem> problems = proposal.problems().stream()
                .map(problem -> new PlanUploadPage.Problem(
                        problem.row(),
                        problem.value(),
                        forms.sentence(new RuleViolation(problem.key(), problem.value()))))
                .toList();
        return new PlanUploadPage(
                "/plans/" + id,
                "/plans/" + id + "/exchange/" + upload,
                exchanges.fileName(actor, id, upload),
                plan.version(),
                ready == 0
                        ? "Belum ada yang dapat ditambahkan."
                        : Format.capital(Format.inWords(ready)) + " hasil kerja siap ditambahkan.",
                problems.isEmpty()
                        ? "SKP belum berubah. Periksa dulu, lalu tambahkan."
                        : "SKP belum berubah. " + Format.capital(Format.inWords(problems.size()))
                                + " hal pada berkas perlu diperbaiki agar sisanya ikut masuk.",
                proposal.ready().stream().map(PlanExchangeController::result).toList(),
                problems,
                proposal.results().stream()
                        .filter(ProposedResult::known)
                        .map(ProposedResult::description)
                        .toList(),
                form);
    }

    private static PlanUploadPage.Result result(ProposedResult result) {
        return new PlanUploadPage.Result(
                result.kind().label(),
                result.description(),
                result.parent(),
                result.indicators().stream()
                        .map(PlanExchangeController::measure)
                        .toList());
    }

    private static PlanUploadPage.Measure measure(ProposedIndicator indicator) {
        return new PlanUploadPage.Measure(
                indicator.aspect().label(),
                indicator.description(),
                target(indicator.target()),
                indicator.measurement().label());
    }

    private static String target(ProposedTarget target) {
        String amount = Format.number(target.target());
        return switch (target.direction()) {
                    case MAXIMIZE, MILESTONE -> amount;
                    case MINIMIZE -> "paling banyak " + amount;
                    case RANGE -> amount + " sampai " + Format.number(target.upperBound());
                }
                + " " + target.unit();
    }
}
