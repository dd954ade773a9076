package id.teladan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A reminder to all people of a unit, with those beneath it, who stand at one stage. */
public record NewReminder(
        int year,
        @NotNull PlanStage stage,
        @NotBlank @Size(max = 500) String text) {}
