package id.teladan.performance;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was reached in a period.
 *
 * @param amount with CUMULATIVE of this period alone, otherwise the state at its end
 * @param corrects the entry that was seen when this one was typed; null if there was none
 */
public record NewRealization(
        @NotNull(message = "{performance.amount-missing}") @PositiveOrZero(message = "{performance.negative}") @Digits(integer = 14, fraction = 4, message = "{performance.too-long}") BigDecimal amount,

        @Nullable @Size(max = 1000) String note,
        @Nullable RealizationId corrects) {}
