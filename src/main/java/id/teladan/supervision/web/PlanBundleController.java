package id.teladan.supervision.web;

import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.supervision.NewPlanBundle;
import id.teladan.supervision.PlanBundle;
import id.teladan.supervision.PlanBundleId;
import id.teladan.supervision.PlanBundleStatus;
import id.teladan.supervision.PlanBundles;
import id.teladan.supervision.PlanBundling;
import id.teladan.supervision.PlanStages;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import id.teladan.ui.Tone;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** All plans of a unit as a ZIP of forms: asked for, watched, taken. */
@Controller
class PlanBundleController {

    private final PlanBundles bundles;
    private final PlanBundling bundling;
    private final PlanStages stages;
    private final Forms forms;
    private final Clock clock;

    PlanBundleController(PlanBundles bundles, PlanBundling bundling, PlanStages stages, Forms forms, Clock clock) {
        this.bundles = bundles;
        this.bundling = bundling;
        this.stages = stages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/plan-bundles")
    PlanBundleListPage list(Actor actor) {
        return listPage(
                actor,
                Form.empty()
                        .with("year", OfficeTime.today(clock).getYear())
                        .with("subUnits", true)
                        .with("agreedOnly", true));
    }

    @PostMapping("/plan-bundles")
    Object ask(Actor actor, @Valid NewPlanBundle bundle, BindingResult binding) {
        return forms.submit(binding, form -> listPage(actor, form), () -> {
            PlanBundleId id = bundles.ask(actor, bundle);
            bundling.start(actor, id);
            return Redirect.to("/plan-bundles/" + id);
        });
    }

    @GetMapping("/plan-bundles/{bundleId}")
    PlanBundlePage show(Actor actor, @PathVariable PlanBundleId bundleId) {
        return page(bundles.require(actor, bundleId), Form.empty());
    }

    @PostMapping("/plan-bundles/{bundleId}/retry")
    Object askAgain(Actor actor, @PathVariable PlanBundleId bundleId) {
        return forms.submit(form -> page(bundles.require(actor, bundleId), form), () -> {
            bundles.askAgain(actor, bundleId);
            bundling.start(actor, bundleId);
            return Redirect.to("/plan-bundles/" + bundleId);
        });
    }

    @GetMapping("/plan-bundles/{bundleId}/file.zip")
    ResponseEntity<Resource> take(Actor actor, @PathVariable PlanBundleId bundleId) {
        PlanBundle bundle = bundles.require(actor, bundleId);
        Path file = bundles.take(actor, bundleId);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "SKP " + bundle.year() + " " + bundle.unitName() + ".zip",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file));
    }

    private PlanBundleListPage listPage(Actor actor, Form form) {
        int year = OfficeTime.today(clock).getYear();
        return new PlanBundleListPage(
                "SKP seluruh unit dalam satu berkas.",
                units(actor),
                Stream.of(year - 1, year, year + 1)
                        .map(each -> Option.of(each.toString(), each.toString()))
                        .toList(),
                form,
                bundles.mine(actor).stream().map(this::line).toList());
    }

    /** Those the actor acts for, in the order of the tree, deeper ones set off. */
    private List<Option> units(Actor actor) {
        return stages.actsFor(actor).stream()
                .map(unit -> Option.of(unit.id().toString(), "– ".repeat(unit.depth()) + unit.name()))
                .toList();
    }

    private PlanBundleListPage.Line line(PlanBundle bundle) {
        return new PlanBundleListPage.Line(
                "/plan-bundles/" + bundle.id(),
                bundle.unitName(),
                what(bundle),
                bundle.status().label(),
                tone(bundle.status()),
                Format.relative(bundle.askedAt(), clock));
    }

    private PlanBundlePage page(PlanBundle bundle, Form form) {
        boolean ready = bundle.status() == PlanBundleStatus.DONE
                && bundle.expiresAt() != null
                && OfficeTime.now(clock).isBefore(bundle.expiresAt());
        return new PlanBundlePage(
                bundle,
                switch (bundle.status()) {
                    case WAITING -> "Paket SKP sedang dibuat.";
                    case DONE -> ready ? "Paket SKP siap diunduh." : "Paket SKP sudah dihapus.";
                    case FAILED -> "Pembuatan paket terhenti.";
                    case EXPIRED -> "Paket SKP sudah dihapus.";
                },
                bundle.unitName() + ". " + what(bundle) + ".",
                ready ? megabytes(bundle.size()) + ", dihapus " + Format.relative(bundle.expiresAt(), clock) : "",
                ready,
                form);
    }

    private static String what(PlanBundle bundle) {
        return "SKP " + bundle.year() + (bundle.agreedOnly() ? " yang disetujui" : ", termasuk konsep") + ", "
                + Format.number(bundle.plans()) + " berkas"
                + (bundle.subUnits() ? ", dengan unit di bawahnya" : "");
    }

    private static String megabytes(long size) {
        return Format.number(BigDecimal.valueOf(size).movePointLeft(6), 1) + " MB";
    }

    private static Tone tone(PlanBundleStatus status) {
        return switch (status) {
            case WAITING -> Tone.ASK;
            case DONE -> Tone.OK;
            case FAILED -> Tone.CARE;
            case EXPIRED -> Tone.QUIET;
        };
    }
}
