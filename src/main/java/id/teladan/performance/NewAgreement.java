package id.teladan.performance;

import id.teladan.shared.UnitId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** @param copyLast whether to begin with the objectives and indicators of the year before */
public record NewAgreement(
        @NotNull UnitId unit,
        @Min(2020) @Max(2100) int year,
        @Nullable Boolean copyLast) {}
