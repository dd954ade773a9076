package id.teladan.identity;

import org.jspecify.annotations.Nullable;

/**
 * What is compared when somebody signs in. The attempt is counted as failed before its password is looked at, so that
 * guesses made at once cannot outrun the count.
 *
 * @param passwordHash null for an account without one, or not active
 * @param failures how many in a row, this one included, on this account or this device of its owner
 * @param lockMinutes how long it rests now unless the password is right; 0 for not at all
 */
record Credentials(@Nullable String passwordHash, int failures, int lockMinutes) {}
