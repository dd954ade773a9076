package id.teladan.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another assessor for a person for some time, until the register has caught up.
 *
 * @param assessorNip 18 digits, spaces allowed
 * @param basis the letter or the reason
 * @param endOn the last day; afterwards whoever the register names assesses again
 */
public record AssessorCorrection(
        @NotBlank @Size(max = 30) String assessorNip,
        @NotNull AssignmentKind kind,
        @NotBlank @Size(max = 200) String basis,
        @NotNull LocalDate startOn,
        @NotNull LocalDate endOn) {}
