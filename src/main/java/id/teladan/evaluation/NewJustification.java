package id.teladan.evaluation;

import id.teladan.cycle.PeriodId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An assessor's justification of the own team's spread, as it is written before or between the evaluations. */
public record NewJustification(
        @NotNull(message = "{evaluation.period-missing}") PeriodId period,

        @NotBlank(message = "{evaluation.justification-missing}") @Size(max = 1000, message = "{evaluation.text-too-long}") String justification) {}
