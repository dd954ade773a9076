package id.teladan.performance;

import java.math.BigDecimal;

/**
 * An amount at the end of a month: to be reached, or reached.
 *
 * @param month 1 to 12
 */
public record Waypoint(int month, BigDecimal amount) {}
