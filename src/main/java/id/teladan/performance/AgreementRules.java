package id.teladan.performance;

import id.teladan.shared.RuleViolation;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What must hold of an agreement and its indicators, whoever asks. */
final class AgreementRules {

    private AgreementRules() {}

    /** What is wrong with an indicator by itself, without looking at any other. */
    static List<FieldProblem> problems(KeyIndicatorRevision revision) {
        List<FieldProblem> problems = new ArrayList<>();
        checkTarget(revision, problems);
        checkTrajectory(revision, problems);
        if (revision.parentId() != null && revision.cascade() == null) {
            problems.add(FieldProblem.of("cascade", "performance.cascade-missing"));
        }
        BigDecimal load = revision.load();
        if (load != null && load.signum() == 0) {
            problems.add(FieldProblem.of("share", "performance.share-zero"));
        }
        return problems;
    }

    private static void checkTarget(KeyIndicatorRevision revision, List<FieldProblem> problems) {
        BigDecimal most = revision.upperBound();
        if (revision.direction() == Direction.RANGE && most == null) {
            problems.add(FieldProblem.of("targetMax", "performance.range-without-end"));
        } else if (most != null && most.compareTo(revision.target()) < 0) {
            problems.add(FieldProblem.of("targetMax", "performance.range-reversed"));
        }
        if (revision.target().signum() == 0
                && (revision.direction() == Direction.MAXIMIZE || revision.direction() == Direction.MILESTONE)) {
            problems.add(FieldProblem.of("target", "performance.target-zero"));
        }
    }

    /** All periods or none; what adds up never falls and ends at the target of the year. */
    private static void checkTrajectory(KeyIndicatorRevision revision, List<FieldProblem> problems) {
        List<Waypoint> way = revision.waypoints();
        List<Integer> months = revision.rhythm().months();
        if (way.isEmpty()) {
            return;
        }
        if (way.size() < months.size()) {
            months.stream()
                    .filter(month -> revision.amount(month) == null)
                    .forEach(month -> problems.add(FieldProblem.of(
                            field(month),
                            "performance.trajectory-incomplete",
                            revision.rhythm().period(month))));
            return;
        }
        if (revision.measurement() != Measurement.CUMULATIVE) {
            return;
        }
        for (int i = 1; i < way.size(); i++) {
            if (way.get(i).amount().compareTo(way.get(i - 1).amount()) < 0) {
                problems.add(FieldProblem.of(field(way.get(i).month()), "performance.trajectory-falls"));
                return;
            }
        }
        if (way.getLast().amount().compareTo(revision.target()) != 0) {
            problems.add(FieldProblem.of(
                    field(way.getLast().month()), "performance.trajectory-end", Format.number(revision.target(), 4)));
        }
    }

    /** @throws RuleViolation if there is nothing to sign, or an objective that nothing measures */
    static void mustBeComplete(AgreementContent content) {
        if (content.objectives().isEmpty()) {
            throw new RuleViolation("performance.needs-objective");
        }
        for (Objective objective : content.objectives()) {
            if (objective.indicators().isEmpty()) {
                throw new RuleViolation("performance.needs-indicator", objective.number());
            }
        }
    }

    /** The form's name of what is planned for a month. */
    static String field(int month) {
        return "trajectory[" + (month - 1) + "].amount";
    }
}
