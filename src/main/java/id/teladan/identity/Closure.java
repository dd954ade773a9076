package id.teladan.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an account is closed. */
public record Closure(
        @NotBlank(message = "{identity.reason-missing}") @Size(max = 500, message = "{identity.reason-too-long}") String reason) {}
