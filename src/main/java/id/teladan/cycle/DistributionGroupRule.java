package id.teladan.cycle;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What is expected of several predicates together: at least {@code atLeastPeople} persons, and at least
 * {@code atLeastPercent} of all.
 */
public record DistributionGroupRule(
        UnitPredicate organizationPredicate, Set<Predicate> predicates, int atLeastPeople, BigDecimal atLeastPercent) {

    public DistributionGroupRule {
        predicates = Set.copyOf(predicates);
    }
}
