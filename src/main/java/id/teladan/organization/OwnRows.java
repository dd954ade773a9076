package id.teladan.organization;

import id.teladan.shared.RuleViolation;
import java.util.List;

/** Nobody brings in what the register says of himself. */
final class OwnRows {

    private OwnRows() {}

    /** @throws RuleViolation if there is one; it names the first */
    static void mustBeNone(List<Integer> rows) {
        if (!rows.isEmpty()) {
            throw new RuleViolation("organization.import.commits-own-row", rows.getFirst());
        }
    }
}
