package id.teladan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One result for many people, as it shall stand in the draft of each.
 *
 * @param key made by the form, the same for every attempt to send it
 * @param parentGoal the organisation's goal that it serves, with its indicator
 */
public record NewSharedTarget(
        @NotNull UUID key,
        @NotNull ResultKind kind,

        @NotBlank(message = "{planning.shared-description-missing}") @Size(max = 1000) String description,

        @Nullable @Size(max = 1000) String parentGoal,
        @Nullable @Size(max = 200) String assigner,

        @NotEmpty @Size(max = ResultRevision.MOST_INDICATORS) List<@Valid IndicatorRevision> indicators) {

    /** As it stands in a plan. */
    ResultRevision asRevision() {
        return new ResultRevision(
                0, kind, description, null, null, parentGoal, assigner, Classification.INDIVIDU, null, indicators);
    }
}
