package id.teladan.cascade;

import java.math.BigDecimal;

/**
 * A target and what was shared out of it.
 *
 * @param target of the leader
 * @param shared the sum of all shares
 */
public record Split(BigDecimal target, BigDecimal shared) {

    /** What is still to be shared out; negative if it was too much. */
    public BigDecimal rest() {
        return target.subtract(shared);
    }

    public boolean even() {
        return rest().signum() == 0;
    }
}
