package id.teladan.identity.web;

import id.teladan.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Profile and security of the signed-in person.
 *
 * @param address where codes are mailed; null if the register has none
 * @param addressNotice what to do about one that was changed lately; null once it is old enough
 * @param roles with their units, as "Kepala OPD: Dinas Kesehatan"
 */
public record AccountPage(
        String name,
        String position,
        String unit,
        @Nullable String address,
        @Nullable String addressNotice,
        List<String> roles,
        Form form,
        int shortest) {}
