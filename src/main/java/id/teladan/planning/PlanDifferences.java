package id.teladan.planning;

import id.teladan.planning.PlanDifference.Kind;
import id.teladan.planning.PlanDifference.Line;
import id.teladan.ui.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two editions of a plan line by line; lines are the same by identity, not by their words. */
final class PlanDifferences {

    private PlanDifferences() {}

    /** @param values names of the behaviour values by code */
    static PlanDifference between(PlanContent older, PlanContent newer, Map<String, String> values) {
        List<Line> lines = new ArrayList<>();
        Map<WorkResultId, WorkResult> before = byLine(older.results(), WorkResult::lineId);
        for (WorkResult result : newer.results()) {
            WorkResult former = before.remove(result.lineId());
            lines.add(result(former, result));
            lines.addAll(
                    indicators(former == null ? List.of() : older.indicatorsOf(former), newer.indicatorsOf(result)));
        }
        for (WorkResult dropped : before.values()) {
            lines.add(new Line(1, label(dropped), Kind.DROPPED, dropped.description(), null));
            lines.addAll(indicators(older.indicatorsOf(dropped), List.of()));
        }
        values.forEach((code, name) -> texts(
                        "Ekspektasi khusus: " + name, older.expectationOn(code), newer.expectationOn(code))
                .ifPresent(lines::add));
        for (AttachmentKind kind : AttachmentKind.values()) {
            lines.addAll(items(kind.label(), items(older, kind), items(newer, kind)));
        }
        return new PlanDifference(older.plan(), newer.plan(), lines);
    }

    private static Line result(@Nullable WorkResult former, WorkResult result) {
        if (former == null) {
            return new Line(1, label(result), Kind.ADDED, null, result.description());
        }
        boolean same = former.description().equals(result.description()) && former.kind() == result.kind();
        String change = former.kind() == result.kind()
                ? label(result)
                : label(result) + ", semula " + former.kind().label().toLowerCase(Format.INDONESIAN);
        return new Line(1, change, same ? Kind.SAME : Kind.REWORDED, former.description(), result.description());
    }

    private static List<Line> indicators(List<Indicator> older, List<Indicator> newer) {
        List<Line> lines = new ArrayList<>();
        Map<IndicatorId, Indicator> before = byLine(older, Indicator::lineId);
        for (Indicator indicator : newer) {
            Indicator former = before.remove(indicator.lineId());
            lines.add(new Line(
                    2,
                    label(indicator),
                    kind(former, indicator),
                    former == null ? null : words(former),
                    words(indicator)));
        }
        before.values().forEach(dropped -> lines.add(new Line(2, label(dropped), Kind.DROPPED, words(dropped), null)));
        return lines;
    }

    private static Kind kind(@Nullable Indicator former, Indicator indicator) {
        if (former == null) {
            return Kind.ADDED;
        }
        if (!former.unit().equalsIgnoreCase(indicator.unit()) || former.measurement() != indicator.measurement()) {
            return Kind.BEGUN_ANEW;
        }
        boolean sameTarget = former.targetText().equals(indicator.targetText())
                && former.direction() == indicator.direction()
                && Objects.equals(trajectory(former), trajectory(indicator));
        if (!sameTarget) {
            return Kind.RETARGETED;
        }
        return former.description().equals(indicator.description())
                        && former.aspect() == indicator.aspect()
                        && former.perspective() == indicator.perspective()
                ? Kind.SAME
                : Kind.REWORDED;
    }

    private static Optional<Line> texts(String label, String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = before.equals(after)
                ? Kind.SAME
                : before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.DROPPED : Kind.REWORDED;
        return Optional.of(new Line(1, label, kind, before.isEmpty() ? null : before, after.isEmpty() ? null : after));
    }

    /** Items of the Lampiran have no identity but their words. */
    private static List<Line> items(String label, List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        after.forEach(text -> lines.add(
                before.contains(text)
                        ? new Line(1, label, Kind.SAME, text, text)
                        : new Line(1, label, Kind.ADDED, null, text)));
        before.stream()
                .filter(text -> !after.contains(text))
                .forEach(text -> lines.add(new Line(1, label, Kind.DROPPED, text, null)));
        return lines;
    }

    private static List<String> items(PlanContent content, AttachmentKind kind) {
        return content.attachmentsOf(kind).stream().map(Attachment::text).toList();
    }

    private static String label(WorkResult result) {
        return "Hasil kerja " + result.kind().label().toLowerCase(Format.INDONESIAN);
    }

    private static String label(Indicator indicator) {
        return "Indikator " + indicator.aspect().label().toLowerCase(Format.INDONESIAN);
    }

    private static String words(Indicator indicator) {
        Trajectory trajectory = indicator.trajectory();
        String quarters = trajectory == null
                ? ""
                : trajectory.quarters().stream()
                        .map(Format::number)
                        .collect(Collectors.joining(" \u2192 ", " (per triwulan ", ")"));
        return indicator.description() + ": " + indicator.targetText() + quarters;
    }

    private static @Nullable List<String> trajectory(Indicator indicator) {
        Trajectory trajectory = indicator.trajectory();
        return trajectory == null
                ? null
                : trajectory.quarters().stream().map(Format::number).toList();
    }

    private static <K, L> Map<K, L> byLine(List<L> lines, Function<L, K> identity) {
        Map<K, L> byLine = new LinkedHashMap<>();
        lines.forEach(line -> byLine.put(identity.apply(line), line));
        return byLine;
    }
}
