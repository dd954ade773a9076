package id.teladan.feedback;

import id.teladan.cycle.Rating;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.ReportId;
import id.teladan.shared.EmployeeId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as it is given.
 *
 * @param target where a form leaves it out, it follows from the value: chosen or not
 * @param reportId of a note on a report; its indicator then follows from it
 * @param indicatorId of a note on an indicator
 * @param valueCode of a note on a core value
 * @param mark how it stands against expectation; null if only words are meant
 */
public record NewFeedback(
        @NotNull(message = "{feedback.employee-missing}") EmployeeId employeeId,
        FeedbackTarget target,
        @Nullable ReportId reportId,
        @Nullable IndicatorId indicatorId,
        @Nullable String valueCode,
        @NotNull(message = "{feedback.kind-missing}") FeedbackKind kind,
        @Nullable Rating mark,

        @NotBlank(message = "{feedback.text-missing}") @Size(max = 1000, message = "{feedback.text-too-long}") String text) {

    public NewFeedback {
        valueCode = valueCode == null || valueCode.isBlank() ? null : valueCode;
        target = target != null ? target : valueCode == null ? FeedbackTarget.GENERAL : FeedbackTarget.VALUE;
    }
}
