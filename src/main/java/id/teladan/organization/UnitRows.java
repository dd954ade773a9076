package id.teladan.organization;

import id.teladan.intake.CellProblem;
import id.teladan.intake.RowCells;
import id.teladan.intake.StagedRows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the template of units. */
final class UnitRows implements StagedRows {

    @Override
    public String nameField() {
        return "name";
    }

    @Override
    public List<String> columns() {
        return List.of("unor_id", "name", "parent_unor_id", "kind", "valid_from", "valid_until", "head_position_code");
    }

    @Override
    public @Nullable Object[] values(RowCells cells) {
        String parent = cells.optional("parent_unor_id");
        String kindText = cells.required("kind");
        UnitKind kind = kindText == null ? null : UnitKind.of(kindText).orElse(null);
        if (kindText != null && kind == null) {
            cells.report("kind", ImportProblem.UNIT_KIND_CODE);
        }
        if (kind != null && kind.isRoot() && parent != null) {
            cells.report("parent_unor_id", ImportProblem.ROOT_WITH_PARENT);
        }
        if (kind != null && !kind.isRoot() && parent == null) {
            cells.report("parent_unor_id", ImportProblem.PARENT_MISSING);
        }
        LocalDate from = cells.requiredDate("valid_from");
        LocalDate until = cells.date("valid_until");
        if (from != null && until != null && until.isBefore(from)) {
            cells.report("valid_until", CellProblem.DATES_REVERSED);
        }
        return new @Nullable Object[] {
            cells.required("unor_id"),
            cells.required("name"),
            parent,
            kind == null ? null : kind.name(),
            from,
            until,
            cells.optional("head_position_code")
        };
    }
}
