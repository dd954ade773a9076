package id.teladan.performance;

import id.teladan.intake.ProblemKind;
import id.teladan.intake.RowProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a row of objectives and indicators. */
enum IndicatorProblem implements RowProblem {
    OWNER_UNKNOWN,
    OWNER_AMBIGUOUS,
    YEAR_IMPOSSIBLE,
    NOT_A_NUMBER,
    BELOW_ZERO,
    TEXT_TOO_LONG,
    CHOICE_UNKNOWN,
    TARGET_ZERO,
    RANGE_WITHOUT_END,
    RANGE_REVERSED,
    TRAJECTORY_INCOMPLETE,
    TRAJECTORY_FALLS,
    TRAJECTORY_END,
    CASCADE_MISSING,
    SHARE_ZERO,
    PARENT_UNKNOWN,
    PARENT_STAYS_OUT,
    PARENT_CIRCLE,
    INDICATOR_TWICE,
    AGREEMENT_LOCKED;

    private static final ProblemKind OWNER =
            new ProblemKind("INDICATOR_OWNER", "Unit tidak dikenal", "nama atau UNOR ID tidak cocok");
    private static final ProblemKind NUMBER =
            new ProblemKind("INDICATOR_NUMBER", "Angka tidak masuk akal", "target, batas, atau anggaran");
    private static final ProblemKind TEXT = new ProblemKind("INDICATOR_TEXT", "Tulisan terlalu panjang", "ringkaskan");
    private static final ProblemKind WAY =
            new ProblemKind("INDICATOR_WAY", "Lintasan tidak cocok", "kosong, turun, atau beda dari target");
    private static final ProblemKind PARENT =
            new ProblemKind("INDICATOR_PARENT", "Dukungan tidak cocok", "indikator di atasnya tidak ketemu");
    private static final ProblemKind TWICE =
            new ProblemKind("INDICATOR_TWICE", "Indikator muncul dua kali", "baris kembar");
    private static final ProblemKind LOCKED =
            new ProblemKind("INDICATOR_LOCKED", "Perjanjian terkunci", "sudah ditandatangani");

    @Override
    public ProblemKind kind() {
        return switch (this) {
            case OWNER_UNKNOWN, OWNER_AMBIGUOUS -> OWNER;
            case YEAR_IMPOSSIBLE,
                    NOT_A_NUMBER,
                    BELOW_ZERO,
                    TARGET_ZERO,
                    RANGE_WITHOUT_END,
                    RANGE_REVERSED,
                    SHARE_ZERO -> NUMBER;
            case TEXT_TOO_LONG -> TEXT;
            case CHOICE_UNKNOWN -> ProblemKind.CODE_UNKNOWN;
            case TRAJECTORY_INCOMPLETE, TRAJECTORY_FALLS, TRAJECTORY_END -> WAY;
            case CASCADE_MISSING, PARENT_UNKNOWN, PARENT_STAYS_OUT, PARENT_CIRCLE -> PARENT;
            case INDICATOR_TWICE -> TWICE;
            case AGREEMENT_LOCKED -> LOCKED;
        };
    }

    @Override
    public String key() {
        return "performance.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same problem as a form has it, if files can have it too. */
    static Optional<IndicatorProblem> of(FieldProblem problem) {
        return Arrays.stream(values())
                .filter(each -> problem.key()
                        .equals("performance."
                                + each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst();
    }
}
