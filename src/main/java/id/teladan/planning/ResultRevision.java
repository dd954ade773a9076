package id.teladan.planning;

import id.teladan.performance.KeyIndicatorId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result with all its indicators, as it shall stand in the plan.
 *
 * @param version of the plan that was changed
 * @param classification null means INDIVIDU
 * @param weight percent; where the agency uses weights
 * @param parentResultId one of {@link Plans#parentChoices}; wins over the two beneath
 * @param keyIndicatorId one of {@link Goals#choices}; wins over {@code parentGoal}, which then tells it
 */
public record ResultRevision(
        int version,
        @NotNull ResultKind kind,
        @NotBlank @Size(max = 1000) String description,
        @Nullable WorkResultId parentResultId,
        @Nullable KeyIndicatorId keyIndicatorId,
        @Nullable @Size(max = 1000) String parentGoal,
        @Nullable @Size(max = 200) String assigner,
        @Nullable Classification classification,

        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal weight,

        @NotEmpty @Size(max = MOST_INDICATORS) List<@Valid IndicatorRevision> indicators) {

    public static final int MOST_INDICATORS = 12;

    public static ResultRevision of(PlanContent content, WorkResult result) {
        return new ResultRevision(
                content.plan().version(),
                result.kind(),
                result.description(),
                result.parentResultId(),
                result.keyIndicatorId(),
                result.parentGoal(),
                result.assigner(),
                result.classification(),
                result.weight(),
                content.indicatorsOf(result).stream().map(IndicatorRevision::of).toList());
    }

    /** @param goal what the key indicator promises, in words */
    ResultRevision serving(String goal) {
        return new ResultRevision(
                version, kind, description, null, keyIndicatorId, goal, assigner, classification, weight, indicators);
    }

    /** @param goal what it served, in words, until it hangs under a result again */
    ResultRevision servingInWords(@Nullable String goal) {
        return new ResultRevision(
                version,
                kind,
                description,
                null,
                null,
                parentGoal == null ? goal : parentGoal,
                assigner,
                classification,
                weight,
                indicators);
    }
}
