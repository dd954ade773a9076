package id.teladan.planning;

import id.teladan.shared.AccountId;
import java.time.OffsetDateTime;

/**
 * A result that was given to many people in one act.
 *
 * @param groupName whom it was for, in words
 * @param people how many there are in the group
 * @param done how many of them have had their turn
 */
public record SharedTarget(
        SharedTargetId id,
        int year,
        ResultKind kind,
        String description,
        String groupName,
        AccountId accountId,
        String byName,
        OffsetDateTime askedAt,
        int people,
        int done) {

    public boolean isUnderWay() {
        return done < people;
    }
}
