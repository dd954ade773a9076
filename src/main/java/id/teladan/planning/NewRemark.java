package id.teladan.planning;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a plan, or about the one line that is named.
 *
 * @param proposedTarget of an indicator only
 * @param answersId the proposal of the other side that it answers
 */
public record NewRemark(
        @Nullable WorkResultId resultId,
        @Nullable IndicatorId indicatorId,
        @Nullable @Size(max = 40) String valueCode,
        @Nullable @Size(max = 1000) String text,
        @Nullable @Size(max = 1000) String proposedText,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal proposedTarget,

        @Nullable RemarkId answersId) {

    public static NewRemark onPlan(String text) {
        return new NewRemark(null, null, null, text, null, null, null);
    }

    boolean proposes() {
        return wording() != null || proposedTarget != null;
    }

    boolean saysNothing() {
        return words().isEmpty() && !proposes();
    }

    boolean isAboutOneLineAtMost() {
        return Stream.of(resultId, indicatorId, code()).filter(Objects::nonNull).count() <= 1;
    }

    String words() {
        return text == null ? "" : text.strip();
    }

    @Nullable String wording() {
        return proposedText == null || proposedText.isBlank() ? null : proposedText.strip();
    }

    @Nullable String code() {
        return valueCode == null || valueCode.isBlank() ? null : valueCode;
    }
}
