package id.teladan.reporting;

import id.teladan.planning.Indicator;
import id.teladan.planning.IndicatorId;
import id.teladan.planning.PlanContent;
import id.teladan.planning.WorkResult;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An indicator whose target asks for less than was realised in the year before.
 *
 * @param resultNumber in the plan
 * @param year of the realisation
 */
public record PastRealization(int resultNumber, Indicator indicator, int year, BigDecimal realized) {

    /** "1.250 balita" */
    public String realizedText() {
        return Format.number(realized) + " " + indicator.unit();
    }

    /**
     * Those of a plan, matched by wording, unit and direction.
     *
     * @param past progress of the year before
     * @param explained indicators that the owner has said a word on
     */
    static List<PastRealization> undercut(
            PlanContent content, List<IndicatorProgress> past, Set<IndicatorId> explained) {
        return content.indicators().stream()
                .filter(indicator -> !explained.contains(indicator.id()))
                .flatMap(indicator -> past.stream()
                        .filter(progress -> isAlike(progress, indicator) && asksForLess(indicator, progress))
                        .limit(1)
                        .map(progress -> new PastRealization(
                                content.result(indicator.resultId())
                                        .map(WorkResult::number)
                                        .orElse(0),
                                indicator,
                                content.plan().year() - 1,
                                progress.realized() == null ? BigDecimal.ZERO : progress.realized())))
                .toList();
    }

    private static boolean isAlike(IndicatorProgress progress, Indicator indicator) {
        return progress.direction() == indicator.direction()
                && progress.measurement() == indicator.measurement()
                && same(progress.unit(), indicator.unit())
                && same(progress.description(), indicator.description());
    }

    /** What lies between bounds, or is reached once, cannot be less. */
    private static boolean asksForLess(Indicator indicator, IndicatorProgress progress) {
        BigDecimal realized = progress.realized();
        if (realized == null) {
            return false;
        }
        return switch (indicator.direction()) {
            case MAXIMIZE -> indicator.target().compareTo(realized) < 0;
            case MINIMIZE -> indicator.target().compareTo(realized) > 0;
            case RANGE, MILESTONE -> false;
        };
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
