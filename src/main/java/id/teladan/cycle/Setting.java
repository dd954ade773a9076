package id.teladan.cycle;

import java.math.BigDecimal;

/**
 * A number that the law gives or leaves open.
 *
 * @param name {@code <topic>.<what>}
 * @param unit in Indonesian, as shown: persen, orang, hari kerja
 * @param citation where it stands, or that it is our choice
 */
public record Setting(String name, BigDecimal value, String unit, String citation) {}
