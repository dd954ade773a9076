package id.teladan.performance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The upper indicator that an indicator serves.
 *
 * @param share how much of the upper target it carries; with LOAD only
 * @param crosscutting whether the upper indicator's unit is none above this one's
 */
public record Contribution(
        KeyIndicatorId parentId,
        String parentName,
        String parentUnit,
        Cascade cascade,
        @Nullable BigDecimal share,
        boolean crosscutting) {}
