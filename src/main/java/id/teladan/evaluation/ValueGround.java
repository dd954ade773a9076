package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import java.time.OffsetDateTime;
import java.util.List;

/** All marks that feedback put on one of the core values in the period; none if nobody did. */
public record ValueGround(String code, String label, List<Mark> marks) {

    public record Mark(Rating rating, boolean fromLeader, OffsetDateTime at) {}

    public ValueGround {
        marks = List.copyOf(marks);
    }
}
