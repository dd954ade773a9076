package id.teladan.identity;

import id.teladan.cycle.RuleSet;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where the owner of an account is reached by mail. Whoever keeps the register could put his own address there: for a
 * while no code goes to a changed one, so that the owner can object; for longer where there is power to gain.
 *
 * @param changedAt null if the person came with it
 * @param power whether the person holds a role, assesses others or leads a unit
 */
public record OfficialAddress(String address, @Nullable OffsetDateTime changedAt, boolean power) {

    /** From when on codes are sent to it; null if they always are. */
    @Nullable OffsetDateTime takesCodesFrom(RuleSet rules) {
        return changedAt == null
                ? null
                : changedAt.plusDays(rules.number(power ? "identity.address-days-with-power" : "identity.address-days")
                        .intValueExact());
    }

    boolean takesCodes(RuleSet rules, OffsetDateTime now) {
        OffsetDateTime from = takesCodesFrom(rules);
        return from == null || !now.isBefore(from);
    }
}
