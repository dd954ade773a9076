package id.teladan.performance;

import id.teladan.ui.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts as sentences say them. */
public final class AgreementWords {

    private AgreementWords() {}

    /** "12.000 balita", "96,4 %". */
    public static String amount(@Nullable BigDecimal amount, String unit) {
        return Format.number(amount, 4) + " " + unit;
    }

    /** "Rp1.250.000.000". */
    public static String rupiah(@Nullable BigDecimal amount) {
        return amount == null ? Format.NONE : "Rp" + Format.number(amount, 2);
    }
}
