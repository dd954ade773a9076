package id.teladan.evaluation;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.Rating;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The marks that feedback put on one of the core values in the period, newest first; none if nobody did. Whoever says it
 * often counts once, with what was said last.
 */
public record ValueGround(String code, String label, List<Mark> marks) {

    public record Mark(Rating rating, boolean fromLeader, OffsetDateTime at) {}

    public ValueGround {
        marks = List.copyOf(marks);
    }

    /** @param feedback all that was said about the person in the period, newest first */
    static ValueGround of(BehaviorValue value, List<FeedbackLine> feedback) {
        Map<Object, Mark> latest = new LinkedHashMap<>();
        for (FeedbackLine line : feedback) {
            Rating mark = line.mark();
            if (mark != null && value.code().equals(line.valueCode())) {
                latest.putIfAbsent(
                        Objects.requireNonNullElse(line.giverId(), line.giver()),
                        new Mark(mark, line.fromLeader(), line.at()));
            }
        }
        return new ValueGround(value.code(), value.label(), List.copyOf(latest.values()));
    }
}
