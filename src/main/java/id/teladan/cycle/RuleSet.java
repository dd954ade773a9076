package id.teladan.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One state of the law. Never changes once used: old results are explained by the rule set they were made with. */
public record RuleSet(
        RuleSetId id,
        String name,
        LocalDate effectiveFrom,
        String citation,
        PredicateMatrix matrix,
        List<DistributionRule> distribution,
        List<DistributionGroupRule> distributionGroups,
        Map<String, Setting> settings) {

    public RuleSet {
        distribution = List.copyOf(distribution);
        distributionGroups = List.copyOf(distributionGroups);
        settings = Map.copyOf(settings);
    }

    /** The rules for the people of an organisation, from the worst predicate to the best as on the curve. */
    public List<DistributionRule> distribution(UnitPredicate organization) {
        return distribution.stream()
                .filter(rule -> rule.organizationPredicate() == organization)
                .sorted(Comparator.comparing(DistributionRule::predicate).reversed())
                .toList();
    }

    public List<DistributionGroupRule> distributionGroups(UnitPredicate organization) {
        return distributionGroups.stream()
                .filter(rule -> rule.organizationPredicate() == organization)
                .toList();
    }

    /** @throws IllegalArgumentException if this rule set has no such setting */
    public BigDecimal number(String setting) {
        Setting found = settings.get(setting);
        if (found == null) {
            throw new IllegalArgumentException(name + " has no setting " + setting);
        }
        return found.value();
    }

    /** The last day of one of the law's clocks that an event set going. */
    public LocalDate dueOn(LegalClock clock, LocalDate event, WorkingDays workingDays) {
        return workingDays.plus(event, number(clock.setting()).intValueExact());
    }
}
