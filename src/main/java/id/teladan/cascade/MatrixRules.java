package id.teladan.cascade;

import id.teladan.shared.RuleViolation;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When a column of a matrix may be issued: shares of a load add up to the leader's target, without any tolerance. */
final class MatrixRules {

    private MatrixRules() {}

    /** Empty where no load is shared. */
    static Optional<Split> split(MatrixColumn column, List<MatrixRole> roles) {
        BigDecimal target = column.target();
        if (!column.sharesLoad() || target == null) {
            return Optional.empty();
        }
        BigDecimal shared = roles.stream()
                .filter(role -> role.columnId().equals(column.id()))
                .map(MatrixRole::share)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Split(target, shared));
    }

    /**
     * All that keeps a column from being issued.
     *
     * @param roles of the column
     */
    static List<RuleViolation> missing(MatrixColumn column, List<MatrixRole> roles) {
        List<MatrixRole> filled = roles.stream().filter(MatrixRole::filled).toList();
        List<RuleViolation> missing = new ArrayList<>();
        if (filled.isEmpty()) {
            if (roles.stream().noneMatch(MatrixRole::changed)) {
                missing.add(new RuleViolation("cascade.no-role", column.resultNumber()));
            }
            return missing;
        }
        if (column.method() == null) {
            missing.add(new RuleViolation("cascade.needs-method", column.resultNumber()));
        }
        if (filled.stream().anyMatch(role -> role.state() == RoleState.REFUSED && !role.changed())) {
            missing.add(new RuleViolation("cascade.refused-role", column.resultNumber()));
        }
        if (column.sharesLoad()) {
            missing.addAll(missingFromLoad(column, filled));
        }
        return missing;
    }

    private static List<RuleViolation> missingFromLoad(MatrixColumn column, List<MatrixRole> filled) {
        if (!column.mayShareLoad()) {
            return List.of(new RuleViolation("cascade.load-not-possible", column.resultNumber()));
        }
        List<RuleViolation> missing = new ArrayList<>();
        if (filled.stream().anyMatch(role -> role.share() == null)) {
            missing.add(new RuleViolation("cascade.needs-share", column.resultNumber()));
        }
        split(column, filled)
                .filter(split -> !split.even())
                .ifPresent(split -> missing.add(new RuleViolation(
                        split.rest().signum() > 0 ? "cascade.shared-too-little" : "cascade.shared-too-much",
                        column.resultNumber(),
                        Format.number(split.shared()),
                        Format.number(split.target()),
                        Format.number(split.rest().abs()))));
        return missing;
    }

    /** Whether issuing a column would change anything. */
    static boolean changed(MatrixColumn column, List<MatrixRole> roles) {
        boolean retargeted = column.sharesLoad()
                && column.issuedTarget() != null
                && column.target() != null
                && column.issuedTarget().compareTo(column.target()) != 0;
        boolean withdrawn = column.issuedAt() == null && roles.stream().anyMatch(MatrixRole::filled);
        return retargeted || withdrawn || roles.stream().anyMatch(MatrixRole::changed);
    }
}
