package id.teladan.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The elected head of the government.
 *
 * @param name with degrees
 * @param position for example "Wali Kota Serang"
 */
public record NewRegionalHead(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 120) String position) {}
