package id.teladan.cascade;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell: what a person contributes to a column.
 *
 * @param role the result in words; null for TIDAK ADA PERAN
 * @param part the aspect or area, where the column is shared by one
 * @param share the load, where the column is shared by one
 * @param issuedVersion the version that was issued last; null before
 * @param decisionNote what the person's assessor said to it; null unless it was refused
 */
public record MatrixRole(
        RoleId id,
        MemberId memberId,
        ColumnId columnId,
        @Nullable String role,
        @Nullable String part,
        @Nullable BigDecimal share,
        int version,
        @Nullable Integer issuedVersion,
        @Nullable BigDecimal issuedShare,
        @Nullable OffsetDateTime issuedAt,
        RoleState state,
        @Nullable String decisionNote) {

    public boolean filled() {
        return role != null;
    }

    /** Whether issuing would do something about it. */
    public boolean changed() {
        return issuedVersion == null ? filled() : issuedVersion < version;
    }
}
