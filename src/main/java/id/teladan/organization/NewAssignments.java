package id.teladan.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposals to be confirmed.
 *
 * @param employee keys of the people whose proposed assessor is right
 * @param basis the decision by which they are appointed
 * @param startOn the first day
 */
public record NewAssignments(
        @NotEmpty(message = "{organization.choose-somebody}") List<Long> employee,

        @NotBlank @Size(max = 200) String basis,
        @NotNull LocalDate startOn) {}
