package id.teladan.planning;

import id.teladan.performance.Direction;
import id.teladan.shared.RuleViolation;
import id.teladan.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a plan's lines look like beside each other: said twice, measured one-sidedly, or due at no time. Advice only, where
 * the law asks nothing; how a single line is worded is the matter of {@link id.teladan.wording.WordingRules}.
 */
final class PlanHints {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:waktu|tanggal|lama(?:nya)?|menit|jam|hari|minggu|pekan|bulan|triwulan|semester|tahun|januari|februari"
                    + "|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|20\\d\\d)\\b",
            FLAGS);

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlanHints() {}

    /** In the order in which the plan is read. */
    static List<PlanHint> of(PlanContent content) {
        return Stream.of(
                        perspectives(content),
                        aspects(content),
                        repeatedResults(content),
                        repeatedIndicators(content),
                        content.indicators().stream().flatMap(indicator -> time(content, indicator)))
                .flatMap(hints -> hints)
                .toList();
    }

    private static Stream<PlanHint> perspectives(PlanContent content) {
        List<Perspective> advisable = PlanRules.advisablePerspectives(content);
        return advisable.isEmpty()
                ? Stream.empty()
                : hint(
                        0,
                        "planning.hint-perspective",
                        advisable.stream().map(Perspective::label).collect(Collectors.joining(", ")));
    }

    private static Stream<PlanHint> aspects(PlanContent content) {
        Set<Aspect> used = content.indicators().stream().map(Indicator::aspect).collect(Collectors.toSet());
        return content.indicators().size() > 1 && used.size() == 1
                ? hint(
                        0,
                        "planning.hint-one-aspect",
                        used.iterator().next().label().toLowerCase(Format.INDONESIAN))
                : Stream.empty();
    }

    private static Stream<PlanHint> repeatedResults(PlanContent content) {
        return content.results().stream()
                .flatMap(result -> content.results().stream()
                        .filter(earlier -> earlier.number() < result.number()
                                && sameWords(earlier.description(), result.description()))
                        .findFirst()
                        .stream()
                        .flatMap(earlier -> hint(result.number(), "planning.hint-repeated-result", earlier.number())));
    }

    private static Stream<PlanHint> repeatedIndicators(PlanContent content) {
        List<PlanHint> hints = new ArrayList<>();
        List<Indicator> all = content.indicators();
        for (int later = 1; later < all.size(); later++) {
            Indicator indicator = all.get(later);
            all.subList(0, later).stream()
                    .filter(earlier -> sameWords(earlier.description(), indicator.description()))
                    .findFirst()
                    .ifPresent(earlier -> hint(
                                    numberOf(content, indicator),
                                    "planning.hint-repeated-indicator",
                                    indicator.description(),
                                    numberOf(content, earlier))
                            .forEach(hints::add));
        }
        return hints.stream();
    }

    /** Whatever adds up or lasts counts at the plan's end; a milestone and a target of time must say their own. */
    private static Stream<PlanHint> time(PlanContent content, Indicator indicator) {
        boolean saysWhen = indicator.trajectory() != null
                || TIME.matcher(indicator.description() + " " + indicator.unit())
                        .find();
        if (saysWhen) {
            return Stream.empty();
        }
        if (indicator.direction() == Direction.MILESTONE) {
            return hint(numberOf(content, indicator), "planning.hint-milestone-without-time", indicator.description());
        }
        return indicator.aspect() == Aspect.WAKTU
                ? hint(numberOf(content, indicator), "planning.hint-time-without-unit", indicator.description())
                : Stream.empty();
    }

    private static int numberOf(PlanContent content, Indicator indicator) {
        return content.result(indicator.resultId()).map(WorkResult::number).orElse(0);
    }

    private static boolean sameWords(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String text) {
        return NO_LETTER_OR_DIGIT
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static Stream<PlanHint> hint(int resultNumber, String key, Object... arguments) {
        return Stream.of(new PlanHint(resultNumber, new RuleViolation(key, arguments)));
    }
}
