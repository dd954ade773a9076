package id.teladan.organization;

import id.teladan.intake.CellProblem;
import id.teladan.intake.RowCells;
import id.teladan.intake.StagedRows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of the template of assessors. */
final class AssessorRows implements StagedRows {

    /** Stands in NIP PENILAI: the elected head is no civil servant and has no number. */
    static final String REGIONAL_HEAD = "KEPALA DAERAH";

    @Override
    public String nameField() {
        return "nip";
    }

    @Override
    public List<String> columns() {
        return List.of("nip", "assessor_nip", "basis", "kind", "start_on", "end_on");
    }

    @Override
    public @Nullable Object[] values(RowCells cells) {
        String nip = NipCells.read(cells, "nip");
        String assessor = cells.text("assessor_nip").toUpperCase(Locale.ROOT).equals(REGIONAL_HEAD)
                ? REGIONAL_HEAD
                : NipCells.read(cells, "assessor_nip");
        if (nip != null && nip.equals(assessor)) {
            cells.report("assessor_nip", ImportProblem.SELF_ASSESSMENT);
        }
        String kindText = cells.required("kind");
        AssignmentKind kind = kindText == null
                ? null
                : Arrays.stream(AssignmentKind.values())
                        .filter(each -> each.name().equals(kindText.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
        if (kindText != null && kind == null) {
            cells.report("kind", ImportProblem.ASSIGNMENT_KIND_CODE);
        }
        LocalDate start = cells.requiredDate("start_on");
        LocalDate end = cells.date("end_on");
        if (start != null && end != null && end.isBefore(start)) {
            cells.report("end_on", CellProblem.DATES_REVERSED);
        }
        return new @Nullable Object[] {
            nip, assessor, cells.required("basis"), kind == null ? null : kind.name(), start, end
        };
    }
}
