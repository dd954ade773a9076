package id.teladan.evaluation;

import id.teladan.cycle.RuleSet;
import java.math.BigDecimal;

/**
 * The percentages that the law's "sebagian besar", "sebagian kecil" and "sesuai" leave open (Lampiran IV.B.3).
 *
 * @param most more than this share is most
 * @param smallPart at most this share is a small part
 * @param above achievement above this is above expectation
 * @param meeting achievement from this on is as expected
 */
record Thresholds(BigDecimal most, BigDecimal smallPart, BigDecimal above, BigDecimal meeting) {

    static Thresholds of(RuleSet rules) {
        return new Thresholds(
                rules.number("evaluation.most-percent"),
                rules.number("evaluation.small-part-percent"),
                rules.number("evaluation.above-percent"),
                rules.number("evaluation.meeting-percent"));
    }
}
