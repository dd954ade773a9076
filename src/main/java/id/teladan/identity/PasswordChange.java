package id.teladan.identity;

import jakarta.validation.constraints.NotBlank;

/** A password changed by its owner, who knows the present one. */
public record PasswordChange(
        @NotBlank(message = "{identity.password-missing}") String present,
        @NotBlank(message = "{identity.password-missing}") String password,
        @NotBlank(message = "{identity.password-missing}") String repeated) {}
