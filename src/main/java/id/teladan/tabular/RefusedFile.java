package id.teladan.tabular;

import id.teladan.shared.RuleViolation;

/** The file is not read, or reading stopped midway: what was read before must be thrown away. */
public final class RefusedFile extends RuleViolation {

    private final Refusal refusal;

    RefusedFile(Refusal refusal, Object... arguments) {
        super(refusal.key(), arguments);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
