package id.teladan.evaluation.web;

import id.teladan.cycle.Period;
import id.teladan.cycle.PeriodId;
import id.teladan.cycle.UnitPredicate;
import id.teladan.evaluation.UnitPredicateDecision;
import id.teladan.evaluation.UnitPredicateEntry;
import id.teladan.evaluation.UnitPredicates;
import id.teladan.evaluation.web.UnitPredicateListPage.Row;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Predikat unit: the units beneath, and one unit's predicate with its reason. */
@Controller
class UnitPredicateController {

    private final UnitPredicates units;
    private final PeriodChoice periods;
    private final Forms forms;
    private final Clock clock;

    UnitPredicateController(UnitPredicates units, PeriodChoice periods, Forms forms, Clock clock) {
        this.units = units;
        this.periods = periods;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/unit-predicates")
    @TenantTransactional(readOnly = true)
    UnitPredicateListPage list(
            Actor actor,
            @RequestParam(name = "period", required = false) @Nullable PeriodId chosen,
            @RequestParam(required = false) @Nullable UnitId under) {
        Period period = periods.chosen(actor, chosen);
        List<UnitPredicateEntry> entries = units.beneath(actor, period.id(), under);
        long missing =
                entries.stream().filter(entry -> entry.predicate() == null).count();
        return new UnitPredicateListPage(
                entries.isEmpty()
                        ? "Tidak ada unit yang predikatnya Anda tetapkan."
                        : missing == 0
                                ? "Semua unit sudah punya predikat."
                                : Format.capital(Format.inWords(missing)) + " unit belum punya predikat.",
                period.label()
                        + ". Predikat unit ditetapkan dulu; tanpa itu penilaian pegawainya tidak dapat difinalkan (Pasal 24).",
                periods.open(actor).stream()
                        .map(each -> Option.of(each.id().toString(), each.label()))
                        .toList(),
                period.id().toString(),
                entries.stream().map(entry -> row(actor, entry, period)).toList());
    }

    @GetMapping("/unit-predicates/{id}")
    @TenantTransactional(readOnly = true)
    UnitPredicatePage show(
            Actor actor,
            @PathVariable UnitId id,
            @RequestParam(name = "period", required = false) @Nullable PeriodId chosen) {
        return page(actor, periods.chosen(actor, chosen), id, null);
    }

    @PostMapping("/unit-predicates/{id}")
    Object set(Actor actor, @PathVariable UnitId id, @Valid UnitPredicateDecision decision, BindingResult binding) {
        return forms.submit(binding, form -> page(actor, periods.chosen(actor, periodOf(form)), id, form), () -> {
            units.set(actor, id, decision);
            return Redirect.to("/unit-predicates?period=" + decision.period())
                    .saying("Predikat unit tersimpan: " + decision.predicate().label() + ".");
        });
    }

    private UnitPredicatePage page(Actor actor, Period period, UnitId unit, @Nullable Form refused) {
        UnitPredicateEntry entry = units.require(actor, period.id(), unit);
        Form form = Form.empty().with("period", period.id()).with("version", entry.version());
        form = entry.predicate() == null ? form : form.with("predicate", entry.predicate());
        form = entry.reason() == null ? form : form.with("reason", entry.reason());
        return new UnitPredicatePage(
                entry.name(),
                period.label(),
                "/unit-predicates?period=" + period.id(),
                "/unit-predicates/" + unit,
                refused == null ? form : refused,
                Arrays.stream(UnitPredicate.values())
                        .map(each -> new Option(
                                each.name(),
                                each.label(),
                                "Pola idealnya kebanyakan " + each.peak().label()))
                        .toList(),
                entry.setBy() == null
                        ? null
                        : "Ditetapkan " + entry.setBy() + ", " + Format.moment(entry.setAt()) + ".",
                entry.finalCount() == 0
                        ? null
                        : "Tidak dapat diubah: " + entry.finalCount()
                                + " penilaian pegawai sudah final berdasarkan predikat ini.");
    }

    private Row row(Actor actor, UnitPredicateEntry entry, Period period) {
        UnitPredicate predicate = entry.predicate();
        boolean locked = entry.finalCount() > 0;
        return new Row(
                entry.name(),
                Objects.requireNonNullElse(entry.headName(), "Pimpinan belum tercatat"),
                predicate == null ? "" : predicate.label(),
                predicate == null ? null : Looks.of(predicate.peak()),
                predicate == null ? "Belum ditetapkan" : entry.setBy() + ", " + Format.relative(entry.setAt(), clock),
                "/unit-predicates/" + entry.unitId() + "?period=" + period.id(),
                locked ? "Lihat" : predicate == null ? "Tetapkan" : "Ubah",
                entry.childCount() > 0 && actor.is(Role.BAGIAN_ORGANISASI)
                        ? "/unit-predicates?period=" + period.id() + "&under=" + entry.unitId()
                        : null);
    }

    private static PeriodId periodOf(Form form) {
        String text = form.value("period");
        if (!text.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return new PeriodId(Long.parseLong(text));
    }
}
