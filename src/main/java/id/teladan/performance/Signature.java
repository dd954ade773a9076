package id.teladan.performance;

import java.time.OffsetDateTime;

/** Who has signed, as that person was on the day. */
public record Signature(Party party, Signatory by, OffsetDateTime at) {}
