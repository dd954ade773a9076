package id.teladan.reporting;

import id.teladan.planning.IndicatorId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report as it is handed in.
 *
 * @param key made by the form or the phone, the same for every attempt to send this one report
 */
public record NewReport(
        @NotNull(message = "{reporting.key-missing}") UUID key,
        @NotNull(message = "{reporting.indicator-missing}") IndicatorId indicatorId,
        @NotNull(message = "{reporting.date-missing}") LocalDate onDate,

        @NotNull(message = "{reporting.amount-missing}") @Digits(integer = 12, fraction = 2, message = "{reporting.amount-too-long}") BigDecimal amount,

        @NotBlank(message = "{reporting.note-missing}") @Size(max = 500, message = "{reporting.note-too-long}") String note) {}
