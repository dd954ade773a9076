package id.teladan.feedback;

import id.teladan.cycle.Rating;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.ReportId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One note of feedback.
 *
 * @param giverName the name with degrees at the time it was given
 * @param giverPosition of today
 * @param indicator what the indicator says; null unless the note is on one or on a report against it
 * @param value the core value's name; null unless the note is on one
 * @param readAt when the receiver said to have understood it; null before
 * @param withdrawnAt null while it stands; afterwards only its giver still sees it
 */
public record FeedbackNote(
        FeedbackId id,
        EmployeeId employeeId,
        String employeeName,
        EmployeeId giverId,
        String giverName,
        String giverPosition,
        Relation relation,
        FeedbackTarget target,
        @Nullable ReportId reportId,
        @Nullable IndicatorId indicatorId,
        @Nullable String indicator,
        @Nullable String valueCode,
        @Nullable String value,
        FeedbackKind kind,
        @Nullable Rating mark,
        String text,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime readAt,
        @Nullable OffsetDateTime withdrawnAt) {

    /** As the forms begin a line of feedback. */
    public String giver() {
        return relation.giver(giverName);
    }

    /** What it is about, in a few words. */
    public String about() {
        return switch (target) {
            case REPORT -> "laporan atas " + indicator;
            case INDICATOR -> String.valueOf(indicator);
            case VALUE -> "nilai " + value;
            case GENERAL -> "pekerjaan pada umumnya";
        };
    }
}
