package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.planning.IndicatorId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in the period.
 *
 * @param giverId null in what was kept before givers were told apart by more than their name
 * @param giver as the forms name givers: "Pimpinan", "Rekan kerja setingkat (nama)" …
 * @param indicatorId null unless it is about an indicator or a report against it
 * @param valueCode null unless it is about a core value
 */
public record FeedbackLine(
        EmployeeId employeeId,
        @Nullable EmployeeId giverId,
        String giver,
        boolean fromLeader,
        @Nullable IndicatorId indicatorId,
        @Nullable String valueCode,
        @Nullable Rating mark,
        String text,
        OffsetDateTime at) {}
