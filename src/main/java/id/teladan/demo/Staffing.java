package id.teladan.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shares an agency's people over its units: every unit gets its least, the rest goes in proportion to its room. */
final class Staffing {

    private record Span(int least, int most) {}

    private static final Span NOBODY = new Span(0, 0);

    private final Map<DemoUnit, Span> spans = new LinkedHashMap<>();

    Staffing(List<DemoUnit> units, JobCatalogue catalogue) {
        Map<String, Long> children = units.stream()
                .filter(DemoUnit::hasHead)
                .collect(Collectors.groupingBy(
                        unit -> unit.parent() == null ? "" : unit.parent().unorId(), Collectors.counting()));
        for (DemoUnit unit : units) {
            Span span =
                    catalogue.of(unit.profile()).isEmpty() ? NOBODY : span(unit, children.containsKey(unit.unorId()));
            int required = (int) catalogue.requiredCount(unit.profile());
            spans.put(unit, new Span(Math.max(span.least(), required), Math.max(span.most(), required)));
        }
    }

    /**
     * Staff per unit, heads not counted; exactly {@code people} in all.
     *
     * @throws IllegalArgumentException if fewer than the least every unit needs
     */
    Map<DemoUnit, Integer> share(int people) {
        int least = spans.values().stream().mapToInt(Span::least).sum();
        int room = spans.values().stream()
                .mapToInt(span -> span.most() - span.least())
                .sum();
        int rest = people - least;
        if (rest < 0) {
            throw new IllegalArgumentException("%d people are too few, %d are needed".formatted(people, least));
        }
        Map<DemoUnit, Integer> shares = new LinkedHashMap<>();
        long passedRoom = 0;
        long given = 0;
        for (Map.Entry<DemoUnit, Span> entry : spans.entrySet()) {
            passedRoom += entry.getValue().most() - entry.getValue().least();
            long due = passedRoom * rest / room;
            shares.put(entry.getKey(), entry.getValue().least() + (int) (due - given));
            given = due;
        }
        return shares;
    }

    private static Span span(DemoUnit unit, boolean hasChildren) {
        if (!unit.hasHead()) {
            return NOBODY;
        }
        if (unit.isDepartment()) {
            return unit.kind().equals("KECAMATAN") && !hasChildren ? new Span(6, 20) : NOBODY;
        }
        return switch (unit.kind()) {
            case "SEKRETARIAT" -> hasChildren ? new Span(2, 4) : new Span(5, 12);
            case "BAGIAN", "BIDANG" -> hasChildren ? new Span(2, 4) : new Span(5, 20);
            case "SUBBAGIAN" -> new Span(5, 15);
            case "SEKSI" -> new Span(5, 23);
            case "UPTD" -> hasChildren ? new Span(2, 5) : new Span(6, 24);
            case "KELURAHAN" -> new Span(7, 24);
            case "PUSKESMAS" -> new Span(9, 23);
            case "SEKOLAH" -> new Span(12, 39);
            case "RUMAH SAKIT" -> new Span(1, 3);
            default -> NOBODY;
        };
    }
}
