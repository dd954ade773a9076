package id.teladan.cycle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of the share of one predicate among the people of an organisation: advice, never a quota.
 *
 * @param height the curve of Lampiran IV.B.2 at this predicate, from 0 to its peak of 6; for drawing only
 * @param atMostPercent null for no upper bound
 * @param atLeastPercent null for no lower bound
 */
public record DistributionRule(
        UnitPredicate organizationPredicate,
        Predicate predicate,
        BigDecimal height,
        @Nullable BigDecimal atMostPercent,
        @Nullable BigDecimal atLeastPercent) {}
