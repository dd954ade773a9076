package id.teladan.performance.web;

import static java.util.stream.Collectors.groupingBy;

import id.teladan.performance.AgreementWords;
import id.teladan.performance.Agreements;
import id.teladan.performance.Contribution;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicators;
import id.teladan.performance.Measurement;
import id.teladan.performance.Pace;
import id.teladan.performance.Realization;
import id.teladan.performance.RealizationId;
import id.teladan.performance.Realizations;
import id.teladan.performance.UnitAccess;
import id.teladan.performance.web.KeyIndicatorPage.Entry;
import id.teladan.performance.web.KeyIndicatorPage.PeriodLine;
import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Format;
import id.teladan.ui.Option;
import id.teladan.ui.PageOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Key indicators as a list, as a table to take along, and one by one. */
@Controller
class KeyIndicatorController {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Unit kerja", 40),
            Column.text("Sasaran", 50),
            Column.text("Indikator", 50),
            Column.text("Satuan", 14),
            Column.number("Target"),
            Column.number("Batas atas"),
            Column.text("Yang baik", 26),
            Column.text("Cara menghitung", 30),
            Column.number("Realisasi"),
            Column.number("Seharusnya"),
            Column.number("Capaian target %"),
            Column.text("Keadaan", 22),
            Column.text("Mendukung", 50),
            Column.text("Program", 40),
            Column.text("Kegiatan", 40),
            Column.number("Anggaran (Rp)"),
            Column.text("Formula", 50),
            Column.text("Sumber data", 30));

    private final KeyIndicators indicators;
    private final Realizations realizations;
    private final Agreements agreements;
    private final IndicatorLines lines;

    KeyIndicatorController(
            KeyIndicators indicators, Realizations realizations, Agreements agreements, IndicatorLines lines) {
        this.indicators = indicators;
        this.realizations = realizations;
        this.agreements = agreements;
        this.lines = lines;
    }

    @GetMapping("/performance/indicators")
    @TenantTransactional(readOnly = true)
    KeyIndicatorListPage list(Actor actor, IndicatorFilter filter, @RequestParam(defaultValue = "1") int page) {
        int year = filter.yearOr(thisYear());
        List<KeyIndicator> all = filtered(actor, filter);
        Paging paging = new Paging(page);
        int from = Math.min(paging.offset(), all.size());
        List<KeyIndicator> shown = all.subList(from, Math.min(from + paging.limit(), all.size()));
        BigDecimal behindPercent = lines.behindPercent();
        return new KeyIndicatorListPage(
                all.isEmpty() ? "Tidak ada indikator yang cocok." : lines.answer(all),
                year,
                all.size(),
                PageOf.of(shown, paging).map(each -> lines.of(each, behindPercent)),
                IndicatorFilter.states(),
                agreements.departments(actor).stream()
                        .map(KeyIndicatorController::option)
                        .toList(),
                IndicatorFilter.years(thisYear()),
                filter.query(thisYear()),
                filter.form(thisYear()));
    }

    @GetMapping({"/performance/indicators/export.xlsx", "/performance/indicators/export.csv"})
    void export(Actor actor, IndicatorFilter filter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<KeyIndicator> all = filtered(actor, filter);
        try (TabularWriter writer =
                Downloads.open(response, request.getRequestURI(), "indikator-kinerja", "Indikator kinerja", COLUMNS)) {
            write(writer, all);
        }
    }

    @GetMapping("/performance/indicators/{indicator}")
    @TenantTransactional(readOnly = true)
    KeyIndicatorPage show(Actor actor, @PathVariable KeyIndicatorId indicator) {
        KeyIndicator stored = indicators.require(actor, indicator);
        boolean enters = realizations.mayEnter(actor, stored);
        List<PeriodLine> periods = periods(stored, realizations.history(actor, indicator), enters);
        Contribution contribution = stored.contribution();
        boolean parentIsRead = contribution != null
                && indicators.find(actor, contribution.parentId()).isPresent();
        return new KeyIndicatorPage(
                stored,
                lines.of(stored, lines.behindPercent()),
                AgreementPages.href(stored.unitId(), stored.year()),
                "/performance/tree?indicator=" + stored.id(),
                enters,
                enters
                        ? stored.missing(lines.today())
                                .map(month -> "/performance/indicators/" + stored.id() + "/realizations/" + month)
                                .orElse(null)
                        : null,
                periods,
                lines.of(indicators.serving(actor, List.of(indicator))),
                parentIsRead
                        ? "/performance/indicators/"
                                + Objects.requireNonNull(contribution).parentId()
                        : null);
    }

    private List<PeriodLine> periods(KeyIndicator indicator, List<Realization> history, boolean enters) {
        Map<Integer, List<Realization>> byMonth = history.stream().collect(groupingBy(Realization::month));
        Set<RealizationId> corrected = history.stream()
                .map(Realization::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<PeriodLine> periods = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int month : indicator.rhythm().months()) {
            BigDecimal amount = indicator.realizedIn(month).orElse(null);
            total = amount == null ? total : total.add(amount);
            BigDecimal state =
                    amount == null ? null : indicator.measurement() == Measurement.CUMULATIVE ? total : amount;
            boolean open = enters && indicator.rhythm().begun(indicator.year(), month, lines.today());
            periods.add(new PeriodLine(
                    indicator.rhythm().period(month),
                    indicator.trajectory().isEmpty() ? Format.NONE : Format.number(indicator.expectedBy(month), 4),
                    Format.number(amount, 4),
                    Format.number(state, 4),
                    open ? "/performance/indicators/" + indicator.id() + "/realizations/" + month : null,
                    byMonth.getOrDefault(month, List.of()).stream()
                            .map(entry -> new Entry(
                                    AgreementWords.amount(entry.amount(), indicator.unit()),
                                    entry.note(),
                                    entry.enteredBy() + ", " + Format.moment(entry.enteredAt()),
                                    corrected.contains(entry.id())))
                            .toList()));
        }
        return periods;
    }

    private List<KeyIndicator> filtered(Actor actor, IndicatorFilter filter) {
        return filter.admitted(
                indicators.ofYear(actor, filter.yearOr(thisYear()), filter.unit(), filter.text()), lines);
    }

    private void write(TabularWriter writer, List<KeyIndicator> all) throws IOException {
        BigDecimal behindPercent = lines.behindPercent();
        for (KeyIndicator indicator : all) {
            Pace pace = lines.pace(indicator, behindPercent);
            Contribution contribution = indicator.contribution();
            writer.row(
                    indicator.unitName(),
                    indicator.objective(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.target(),
                    indicator.targetMax(),
                    indicator.direction().label(),
                    indicator.measurement().label(),
                    indicator.realization(),
                    pace.expected(),
                    pace.percent(),
                    IndicatorLines.standing(pace.standing()),
                    contribution == null ? null : contribution.parentUnit() + ": " + contribution.parentName(),
                    indicator.programme(),
                    indicator.activity(),
                    indicator.budget(),
                    indicator.formula(),
                    indicator.source());
        }
    }

    static Option option(UnitAccess unit) {
        return Option.of(unit.id().toString(), unit.name());
    }

    private int thisYear() {
        return lines.today().getYear();
    }
}
