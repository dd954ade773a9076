package id.teladan.performance;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A step in the life of an agreement. */
public record AgreementTransition(
        AgreementStatus from,
        AgreementStatus to,
        String actorName,
        @Nullable String note,
        OffsetDateTime at) {}
