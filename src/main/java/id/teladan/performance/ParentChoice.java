package id.teladan.performance;

import java.math.BigDecimal;

/**
 * An indicator that another one may serve.
 *
 * @param unit of measure
 * @param crosscutting whether its unit is none above the asking one
 */
public record ParentChoice(
        KeyIndicatorId id, String name, String unitName, BigDecimal target, String unit, boolean crosscutting) {}
