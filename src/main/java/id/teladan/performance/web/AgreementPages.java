package id.teladan.performance.web;

import static java.util.stream.Collectors.groupingBy;

import id.teladan.performance.Agreement;
import id.teladan.performance.AgreementContent;
import id.teladan.performance.AgreementId;
import id.teladan.performance.AgreementStatus;
import id.teladan.performance.AgreementTransition;
import id.teladan.performance.Agreements;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.KeyIndicators;
import id.teladan.performance.Party;
import id.teladan.performance.PerformanceFiles;
import id.teladan.performance.Signatory;
import id.teladan.performance.Standing;
import id.teladan.performance.UnitAccess;
import id.teladan.performance.web.AgreementPage.Chapter;
import id.teladan.performance.web.AgreementPage.Choice;
import id.teladan.performance.web.AgreementPage.UnitLine;
import id.teladan.shared.Actor;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page of an agreement, for those who look at it and for those whose deed was refused. */
@Component
class AgreementPages {

    private final Agreements agreements;
    private final KeyIndicators indicators;
    private final IndicatorLines lines;

    AgreementPages(Agreements agreements, KeyIndicators indicators, IndicatorLines lines) {
        this.agreements = agreements;
        this.indicators = indicators;
        this.lines = lines;
    }

    /** What is in force, or else being prepared, for a unit's year; the page to begin one where there is nothing. */
    Record ofUnit(Actor actor, UnitId unit, int year, Form form) {
        List<Agreement> revisions = agreements.revisions(actor, unit, year);
        Optional<Agreement> shown = revisions.stream()
                .filter(agreement -> agreement.status() == AgreementStatus.AGREED)
                .findFirst()
                .or(() -> revisions.stream()
                        .filter(agreement -> agreement.status() != AgreementStatus.WITHDRAWN)
                        .findFirst());
        return shown.isPresent() ? of(actor, shown.get().id(), revisions, form) : begin(actor, unit, year, form);
    }

    AgreementPage of(Actor actor, AgreementId id, Form form) {
        AgreementContent content = agreements.require(actor, id);
        return page(
                actor,
                content,
                agreements.revisions(
                        actor, content.unit().id(), content.agreement().year()),
                form);
    }

    private AgreementPage of(Actor actor, AgreementId id, List<Agreement> revisions, Form form) {
        return page(actor, agreements.require(actor, id), revisions, form);
    }

    private AgreementBeginPage begin(Actor actor, UnitId unitId, int year, Form form) {
        UnitAccess unit = agreements.unit(actor, unitId);
        List<Integer> years = agreements.years(actor, unitId);
        return new AgreementBeginPage(
                unit,
                year,
                parentHref(unit, year),
                choices(unitId, years, year),
                years.contains(year - 1),
                beneath(actor, unitId, year),
                agreements.waiting(actor),
                PerformanceFiles.INDICATOR.isOpenTo(actor),
                form);
    }

    private AgreementPage page(Actor actor, AgreementContent content, List<Agreement> revisions, Form form) {
        Agreement agreement = content.agreement();
        List<KeyIndicator> all = content.indicators();
        List<AgreementTransition> history = agreements.history(actor, agreement.id());
        boolean prepared = revisions.stream()
                .anyMatch(each -> each.status() == AgreementStatus.DRAFT || each.status() == AgreementStatus.SIGNED);
        return new AgreementPage(
                content,
                answer(content, all),
                lead(content),
                parentHref(content.unit(), agreement.year()),
                choices(
                        content.unit().id(),
                        agreements.years(actor, content.unit().id()),
                        agreement.year()),
                revisions.size() < 2 ? List.of() : revisions(revisions, agreement),
                state(actor, content, history),
                content.mayBeSignedAsHead(actor) && !all.isEmpty(),
                content.mayBeSignedAsSuperior(actor),
                content.mayBeTakenBack(actor),
                content.unit().prepares() && agreement.status() == AgreementStatus.AGREED && !prepared,
                content.objectives().stream()
                        .map(objective -> new Chapter(
                                objective.number(), objective.statement(), lines.of(objective.indicators())))
                        .toList(),
                beneath(actor, content.unit().id(), agreement.year()),
                agreements.waiting(actor).stream()
                        .filter(waiting -> !waiting.id().equals(agreement.id()))
                        .toList(),
                PerformanceFiles.INDICATOR.isOpenTo(actor) && content.unit().prepares(),
                steps(history),
                form);
    }

    private String answer(AgreementContent content, List<KeyIndicator> all) {
        return switch (content.agreement().status()) {
            case AGREED, SUPERSEDED -> lines.answer(all);
            case DRAFT ->
                all.isEmpty()
                        ? "Konsep ini belum berisi indikator."
                        : "Konsep berisi " + Format.inWords(content.objectives().size()) + " sasaran dan "
                                + Format.inWords(all.size()) + " indikator.";
            case SIGNED -> "Perjanjian ini menunggu tanda tangan atasan.";
            case WITHDRAWN -> "Konsep ini dibatalkan.";
        };
    }

    private static String lead(AgreementContent content) {
        Agreement agreement = content.agreement();
        String name = (agreement.revision() > 1 ? "Perjanjian Kinerja Perubahan " : "Perjanjian Kinerja ")
                + agreement.year() + " " + content.unit().name();
        return name
                + (agreement.agreedAt() == null
                        ? ", " + agreement.status().label().toLowerCase(Format.INDONESIAN) + "."
                        : ", disepakati " + Format.moment(agreement.agreedAt()) + ".");
    }

    /** Whose move it is. */
    private static @Nullable String state(Actor actor, AgreementContent content, List<AgreementTransition> history) {
        return switch (content.agreement().status()) {
            case DRAFT -> {
                String returned = history.isEmpty()
                                || history.getLast().to() != AgreementStatus.DRAFT
                                || history.getLast().note() == null
                        ? ""
                        : history.getLast().actorName() + " mengembalikan: “"
                                + history.getLast().note() + "” ";
                yield returned
                        + (content.mayBeSignedAsHead(actor)
                                ? "Giliran Anda: lengkapi, lalu tanda tangani."
                                : "Lengkapi isinya, lalu " + who(content.head(), "kepala unit")
                                        + " menandatanganinya.");
            }
            case SIGNED ->
                content.mayBeSignedAsSuperior(actor)
                        ? "Giliran Anda: baca, lalu tanda tangani atau kembalikan."
                        : "Menunggu " + who(content.superior(), "atasan kepala unit") + ".";
            case SUPERSEDED -> "Sudah diganti revisi yang lebih baru.";
            case WITHDRAWN, AGREED -> null;
        };
    }

    private static String who(@Nullable Signatory signatory, String otherwise) {
        return signatory == null
                ? otherwise + " (belum tercatat di data pegawai)"
                : signatory.name() + ", " + signatory.position();
    }

    /** Whoever reads a unit reads those above it. */
    private static @Nullable String parentHref(UnitAccess unit, int year) {
        return unit.parentId() == null ? null : href(unit.parentId(), year);
    }

    /** Those that need a look first, each kind by name. */
    private List<UnitLine> beneath(Actor actor, UnitId unit, int year) {
        List<UnitAccess> units = agreements.beneath(actor, unit);
        Map<UnitId, List<KeyIndicator>> byUnit =
                indicators.ofUnits(actor, units.stream().map(UnitAccess::id).toList(), year).stream()
                        .collect(groupingBy(KeyIndicator::unitId));
        BigDecimal behindPercent = lines.behindPercent();
        return units.stream()
                .map(each -> {
                    List<KeyIndicator> own = byUnit.getOrDefault(each.id(), List.of());
                    Map<Standing, Long> standings = lines.standings(own, behindPercent);
                    long good = standings.getOrDefault(Standing.ON_COURSE, 0L);
                    long silent = standings.getOrDefault(Standing.NO_REPORT, 0L);
                    return new UnitLine(
                            each.name(),
                            href(each.id(), year),
                            good,
                            own.size(),
                            own.isEmpty()
                                    ? "Belum ada perjanjian"
                                    : silent == own.size()
                                            ? "Belum ada realisasi"
                                            : Format.number(good) + " dari " + Format.number(own.size())
                                                    + " sesuai jalur",
                            own.isEmpty() || good + silent < own.size());
                })
                .sorted(Comparator.comparing(UnitLine::care).reversed())
                .toList();
    }

    static String href(UnitId unit, int year) {
        return "/performance?unit=" + unit + "&year=" + year;
    }

    private static List<Choice> choices(UnitId unit, List<Integer> years, int current) {
        return years.stream()
                .map(year -> new Choice(Integer.toString(year), href(unit, year), year == current))
                .toList();
    }

    private static List<Choice> revisions(List<Agreement> revisions, Agreement current) {
        return revisions.stream()
                .map(each -> new Choice(
                        (each.revision() == 1 ? "Pertama" : "Perubahan " + (each.revision() - 1)) + " · "
                                + each.status().label(),
                        "/performance/" + each.id(),
                        each.id().equals(current.id())))
                .toList();
    }

    private static List<Step> steps(List<AgreementTransition> history) {
        List<Step> steps = new ArrayList<>();
        for (AgreementTransition step : history) {
            steps.add(new Step(
                    deed(step),
                    step.actorName() + ", " + Format.moment(step.at())
                            + (step.note() == null ? "" : ". " + step.note()),
                    Step.State.DONE));
        }
        return steps;
    }

    private static String deed(AgreementTransition step) {
        return switch (step.to()) {
            case SIGNED -> "Ditandatangani " + Party.HEAD.label().toLowerCase(Format.INDONESIAN);
            case AGREED -> "Disepakati dan berlaku";
            case DRAFT -> step.note() == null ? "Tanda tangan ditarik" : "Dikembalikan";
            case SUPERSEDED -> "Diganti revisi baru";
            case WITHDRAWN -> "Konsep dibatalkan";
        };
    }
}
