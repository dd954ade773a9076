package id.teladan.planning;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the owner or the assessor said about a plan or one of its lines.
 *
 * @param about how the line read when it was said; empty for the plan as a whole
 * @param proposedText another wording for the line; null if none is proposed
 * @param proposedTarget another target for an indicator; null if none is proposed
 * @param settlement what became of a proposal; null while it is open, and for what proposes nothing
 */
public record Remark(
        RemarkId id,
        PlanId planId,
        @Nullable WorkResultId resultId,
        @Nullable IndicatorId indicatorId,
        @Nullable String valueCode,
        String about,
        boolean byOwner,
        String authorName,
        String text,
        @Nullable String proposedText,
        @Nullable BigDecimal proposedTarget,
        @Nullable RemarkId answersId,
        OffsetDateTime saidAt,
        @Nullable Settlement settlement) {

    /** What becomes of a proposal: the other side takes it over, or answers with words or a proposal of its own. */
    public enum Settlement {
        TAKEN,
        ANSWERED
    }

    public boolean proposes() {
        return proposedText != null || proposedTarget != null;
    }

    /** Whether the other side may still take it over; the line it is about must be there. */
    public boolean open() {
        return proposes() && settlement == null && (resultId != null || indicatorId != null || valueCode != null);
    }
}
