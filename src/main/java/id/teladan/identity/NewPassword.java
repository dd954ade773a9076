package id.teladan.identity;

import jakarta.validation.constraints.NotBlank;

/**
 * A password chosen with a one-time code.
 *
 * @param code as printed or sent; case and dashes do not matter
 */
public record NewPassword(
        @NotBlank(message = "{identity.code-missing}") String code,
        @NotBlank(message = "{identity.password-missing}") String password,
        @NotBlank(message = "{identity.password-missing}") String repeated) {}
