package id.teladan.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Indicators as one array per column, for a statement that inserts them under many results at once. */
final class IndicatorColumns {

    private IndicatorColumns() {}

    static Map<String, Object> of(List<IndicatorRevision> indicators) {
        return Map.of(
                "numbers", IntStream.rangeClosed(1, indicators.size()).boxed().toArray(Integer[]::new),
                "aspects", names(indicators, indicator -> indicator.aspect().name()),
                "descriptions",
                        names(indicators, indicator -> indicator.description().strip()),
                "targets", indicators.stream().map(IndicatorRevision::target).toArray(BigDecimal[]::new),
                "targetMaxes",
                        indicators.stream().map(IndicatorRevision::upperBound).toArray(BigDecimal[]::new),
                "units", names(indicators, indicator -> indicator.unit().strip()),
                "directions",
                        names(indicators, indicator -> indicator.direction().name()),
                "measurements",
                        names(indicators, indicator -> indicator.measurement().name()),
                "perspectives",
                        names(
                                indicators,
                                indicator -> indicator.perspective() == null
                                        ? null
                                        : indicator.perspective().name()));
    }

    private static String[] names(List<IndicatorRevision> indicators, Function<IndicatorRevision, String> name) {
        return indicators.stream().map(name).toArray(String[]::new);
    }
}
