package id.teladan.evaluation;

import id.teladan.cycle.PeriodId;
import id.teladan.cycle.UnitPredicate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a unit's achievement is judged.
 *
 * @param version of the predicate as it was seen; 0 if there was none
 */
public record UnitPredicateDecision(
        PeriodId period,
        int version,

        @NotNull(message = "{evaluation.unit-predicate-missing}") UnitPredicate predicate,

        @NotBlank(message = "{evaluation.unit-reason-missing}") @Size(max = 1000, message = "{evaluation.text-too-long}") String reason) {}
