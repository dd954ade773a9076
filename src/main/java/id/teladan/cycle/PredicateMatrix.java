package id.teladan.cycle;

import java.util.Map;
import java.util.Objects;

/** The quadrant (PermenPANRB 6/2022, Lampiran IV.B.3.a.3): a predicate for each of the nine pairs of ratings. */
public record PredicateMatrix(Map<Cell, Predicate> cells) {

    public record Cell(Rating result, Rating behavior) {}

    /** @throws IllegalArgumentException if a pair of ratings has no predicate */
    public PredicateMatrix {
        cells = Map.copyOf(cells);
        if (cells.size() != Rating.values().length * Rating.values().length) {
            throw new IllegalArgumentException("The quadrant has gaps: " + cells);
        }
    }

    public Predicate at(Rating result, Rating behavior) {
        return Objects.requireNonNull(cells.get(new Cell(result, behavior)));
    }
}
