package id.teladan.cascade;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of another agency who takes part.
 *
 * @param nip blank where it is not known; blanks within are ignored
 */
public record NewExternal(
        @Nullable @Pattern(regexp = "\\s*(\\d\\s*){18}|\\s*", message = "{cascade.nip-wrong}")
        String nip,

        @NotBlank(message = "{cascade.external-name-missing}") @Size(max = 120, message = "{cascade.name-too-long}") String name,

        @Nullable @Size(max = 160, message = "{cascade.text-too-long}") String positionName,

        @NotBlank(message = "{cascade.external-agency-missing}") @Size(max = 160, message = "{cascade.text-too-long}") String agency) {

    @Nullable String digits() {
        return nip == null || nip.isBlank() ? null : nip.replaceAll("\\s", "");
    }

    @Nullable String positionOrNull() {
        return positionName == null || positionName.isBlank() ? null : positionName.strip();
    }
}
