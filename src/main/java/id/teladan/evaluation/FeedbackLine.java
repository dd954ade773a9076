package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.planning.IndicatorId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in the period.
 *
 * @param giver as the forms name givers: "Pimpinan", "Rekan kerja setingkat (nama)" …
 * @param indicatorId null unless it is about an indicator or a report against it
 * @param valueCode null unless it is about a core value
 */
public record FeedbackLine(
        EmployeeId employeeId,
        String giver,
        boolean fromLeader,
        @Nullable IndicatorId indicatorId,
        @Nullable String valueCode,
        @Nullable Rating mark,
        String text,
        OffsetDateTime at) {}
