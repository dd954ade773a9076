package id.teladan.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many; compared without rounding, shown with one decimal. */
record Share(int part, int whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether this share is larger than a percentage; none of nothing is not. */
    boolean exceeds(BigDecimal percent) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) > 0;
    }

    boolean below(BigDecimal percent) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) < 0;
    }

    /** One decimal, half up; 0 of nothing. */
    BigDecimal percent() {
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** For example "3 dari 4 (75%)". */
    @Override
    public String toString() {
        return part + " dari " + whole + " (" + written(percent()) + ")";
    }

    /** A percentage in Indonesian, for example "62,5%". */
    static String written(BigDecimal percent) {
        BigDecimal plain = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',') + "%";
    }
}
