package id.teladan.performance.web;

import id.teladan.performance.AgreementWords;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicators;
import id.teladan.performance.Measurement;
import id.teladan.performance.NewRealization;
import id.teladan.performance.Realization;
import id.teladan.performance.Realizations;
import id.teladan.performance.Waypoint;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a unit realised in a period, entered and corrected. */
@Controller
class RealizationController {

    private final KeyIndicators indicators;
    private final Realizations realizations;
    private final Forms forms;

    RealizationController(KeyIndicators indicators, Realizations realizations, Forms forms) {
        this.indicators = indicators;
        this.realizations = realizations;
        this.forms = forms;
    }

    @InitBinder
    void acceptNumbers(WebDataBinder binder) {
        IndonesianNumbers.accept(binder);
    }

    @GetMapping("/performance/indicators/{indicator}/realizations/{month}")
    @TenantTransactional(readOnly = true)
    RealizationPage begin(Actor actor, @PathVariable KeyIndicatorId indicator, @PathVariable int month) {
        KeyIndicator stored = require(actor, indicator, month);
        Form form = newest(actor, indicator, month)
                .map(last -> IndonesianNumbers.written(Form.of(new NewRealization(last.amount(), null, last.id()))))
                .orElse(Form.empty());
        return page(actor, stored, month, form);
    }

    @PostMapping("/performance/indicators/{indicator}/realizations/{month}")
    Object enter(
            Actor actor,
            @PathVariable KeyIndicatorId indicator,
            @PathVariable int month,
            @Valid NewRealization entry,
            BindingResult binding) {
        KeyIndicator stored = require(actor, indicator, month);
        boolean unexplained = entry.note() == null || entry.note().isBlank();
        if (entry.corrects() != null && unexplained && !binding.hasFieldErrors("note")) {
            binding.rejectValue("note", "performance.correction-needs-note");
        }
        return forms.submit(binding, form -> page(actor, stored, month, form), () -> {
            realizations.enter(actor, indicator, month, entry);
            return Redirect.to("/performance/indicators/" + indicator)
                    .saying("Realisasi " + period(stored, month) + " tersimpan.");
        });
    }

    private RealizationPage page(Actor actor, KeyIndicator indicator, int month, Form form) {
        List<Waypoint> before = indicator.realized().stream()
                .filter(period -> period.month() < month)
                .toList();
        String soFar;
        if (before.isEmpty()) {
            soFar = "Belum ada realisasi periode sebelumnya.";
        } else if (indicator.measurement() == Measurement.CUMULATIVE) {
            soFar = "Sampai periode sebelumnya terkumpul "
                    + AgreementWords.amount(
                            before.stream().map(Waypoint::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                            indicator.unit())
                    + ".";
        } else {
            soFar = "Periode sebelumnya "
                    + AgreementWords.amount(before.getLast().amount(), indicator.unit()) + ".";
        }
        return new RealizationPage(
                indicator,
                month,
                period(indicator, month),
                indicator.trajectory().isEmpty()
                        ? null
                        : "Direncanakan " + AgreementWords.amount(indicator.expectedBy(month), indicator.unit())
                                + " pada akhir " + period(indicator, month) + ".",
                soFar,
                newest(actor, indicator.id(), month)
                        .map(last -> AgreementWords.amount(last.amount(), indicator.unit()) + ", dicatat "
                                + last.enteredBy() + ", " + Format.moment(last.enteredAt()))
                        .orElse(null),
                form);
    }

    private static String period(KeyIndicator indicator, int month) {
        return IndicatorLines.period(indicator, month) + " " + indicator.year();
    }

    private Optional<Realization> newest(Actor actor, KeyIndicatorId indicator, int month) {
        return realizations.history(actor, indicator).stream()
                .filter(realization -> realization.month() == month)
                .findFirst();
    }

    private KeyIndicator require(Actor actor, KeyIndicatorId id, int month) {
        KeyIndicator indicator = indicators.require(actor, id);
        if (!indicator.rhythm().months().contains(month) || !realizations.mayEnter(actor, indicator)) {
            throw new NotFound();
        }
        return indicator;
    }
}
