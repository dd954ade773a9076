package id.teladan.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an agreement is changed, or given back. */
public record AgreementChange(
        int version,

        @NotBlank(message = "{performance.reason-missing}") @Size(max = 1000) String reason) {}
