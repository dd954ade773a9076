package id.teladan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a submitted plan goes back to its owner.
 *
 * @param version of the plan that was read
 */
public record PlanReturn(
        int version, @NotBlank @Size(max = 1000) String note) {}
