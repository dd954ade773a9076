package id.teladan.evaluation;

import id.teladan.cycle.DistributionGroupRule;
import id.teladan.cycle.DistributionRule;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.RuleSet;
import id.teladan.cycle.UnitPredicate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a unit's people spread over the predicates, beside what its own predicate lets expect (Lampiran IV.B.2 and the later
 * circular). Findings are for the leader to weigh and to justify; nothing is re-graded.
 *
 * @param counts people per predicate, every predicate present
 * @param applicable false for units smaller than setting {@code distribution.smallest-unit}: no findings are made
 */
public record Distribution(
        UnitPredicate organization,
        int total,
        Map<Predicate, Integer> counts,
        boolean applicable,
        List<Finding> findings) {

    /** One departure, in Indonesian with its numbers. */
    public record Finding(List<Predicate> predicates, BigDecimal percent, String sentence) {

        public Finding {
            predicates = List.copyOf(predicates);
        }
    }

    public Distribution {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        findings = List.copyOf(findings);
    }

    /** @param people per predicate, absent for none */
    public static Distribution of(Map<Predicate, Integer> people, UnitPredicate organization, RuleSet rules) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        for (Predicate predicate : Predicate.values()) {
            counts.put(predicate, people.getOrDefault(predicate, 0));
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean applicable =
                total > 0 && BigDecimal.valueOf(total).compareTo(rules.number("distribution.smallest-unit")) >= 0;
        return new Distribution(
                organization,
                total,
                counts,
                applicable,
                applicable ? findings(counts, total, organization, rules) : List.of());
    }

    /** One decimal, half up; 0 in a unit without people. */
    public BigDecimal percent(Predicate predicate) {
        return new Share(counts.getOrDefault(predicate, 0), total).percent();
    }

    private static List<Finding> findings(
            Map<Predicate, Integer> counts, int total, UnitPredicate organization, RuleSet rules) {
        List<Finding> findings = new ArrayList<>();
        Predicate peak = organization.peak();
        Share ofPeak = new Share(counts.getOrDefault(peak, 0), total);
        if (ofPeak.part() < Collections.max(counts.values())) {
            findings.add(finding(
                    List.of(peak),
                    ofPeak,
                    "idealnya kelompok terbesar bila predikat organisasi " + organization.label()));
        }
        for (DistributionRule rule : rules.distribution(organization)) {
            Share share = new Share(counts.getOrDefault(rule.predicate(), 0), total);
            if (rule.atMostPercent() != null && share.exceeds(rule.atMostPercent())) {
                findings.add(finding(
                        List.of(rule.predicate()),
                        share,
                        "lebih dari paling banyak " + Share.written(rule.atMostPercent())));
            }
            if (rule.atLeastPercent() != null && share.below(rule.atLeastPercent())) {
                findings.add(finding(
                        List.of(rule.predicate()),
                        share,
                        "kurang dari paling sedikit " + Share.written(rule.atLeastPercent())));
            }
        }
        for (DistributionGroupRule rule : rules.distributionGroups(organization)) {
            List<Predicate> group = rule.predicates().stream().sorted().toList();
            Share share = new Share(
                    group.stream()
                            .mapToInt(predicate -> counts.getOrDefault(predicate, 0))
                            .sum(),
                    total);
            if (share.part() < rule.atLeastPeople()) {
                findings.add(finding(group, share, "kurang dari paling sedikit " + rule.atLeastPeople() + " orang"));
            }
            if (share.below(rule.atLeastPercent())) {
                findings.add(
                        finding(group, share, "kurang dari paling sedikit " + Share.written(rule.atLeastPercent())));
            }
        }
        return findings;
    }

    private static Finding finding(List<Predicate> predicates, Share share, String departure) {
        String names = predicates.stream().map(Predicate::label).collect(Collectors.joining(" dan "));
        return new Finding(predicates, share.percent(), names + " " + share + ", " + departure + ".");
    }
}
