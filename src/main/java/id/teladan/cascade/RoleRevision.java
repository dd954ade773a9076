package id.teladan.cascade;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it shall be.
 *
 * @param version of the cell that was read; 0 for an empty one
 * @param role blank for TIDAK ADA PERAN
 * @param share as Indonesians write it: "1.200,5"
 */
public record RoleRevision(
        int version,

        @Nullable @Size(max = 1000, message = "{cascade.role-too-long}") String role,

        @Nullable @Size(max = 200, message = "{cascade.text-too-long}") String part,

        @Nullable @Pattern(regexp = AMOUNT, message = "{cascade.share-unreadable}") String share) {

    private static final String AMOUNT = "\\s*((\\d{1,3}(\\.\\d{3}){1,3}|\\d{1,12})(,\\d{1,2})?)?\\s*";

    /** As a form shows it; an empty cell for null. */
    public static RoleRevision of(@Nullable MatrixRole stored) {
        return stored == null
                ? new RoleRevision(0, null, null, null)
                : new RoleRevision(
                        stored.version(),
                        stored.role(),
                        stored.part(),
                        stored.share() == null ? null : written(stored.share()));
    }

    @Nullable String roleOrNull() {
        return textOrNull(role);
    }

    /** Aspect and load belong to a role. */
    @Nullable String partOrNull() {
        return roleOrNull() == null ? null : textOrNull(part);
    }

    @Nullable BigDecimal amount() {
        String text = textOrNull(share);
        return text == null || roleOrNull() == null
                ? null
                : new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    private static String written(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
