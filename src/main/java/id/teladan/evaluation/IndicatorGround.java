package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator when its result is marked.
 *
 * @param achievement percent of what was expected; null without a report
 * @param leaderMark the leader's latest mark on it or on its reports; null if there is none
 */
public record IndicatorGround(
        String description,
        @Nullable BigDecimal achievement,
        @Nullable Rating leaderMark) {}
