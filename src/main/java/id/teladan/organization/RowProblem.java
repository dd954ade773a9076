package id.teladan.organization;

import java.util.Locale;

/** What can be wrong with a row of an uploaded file. A note does not keep the row out. */
public enum RowProblem {
    MISSING_VALUE(ProblemKind.MISSING_VALUE),
    NIP_LOST_DIGITS(ProblemKind.NIP_DAMAGED),
    NIP_NOT_DIGITS(ProblemKind.NIP_DAMAGED),
    NIP_LENGTH(ProblemKind.NIP_DAMAGED),
    NIP_SERIAL(ProblemKind.NIP_DAMAGED),
    NIP_BIRTH_DATE(ProblemKind.NIP_BIRTH_DATE),
    NIP_START(ProblemKind.NIP_IMPOSSIBLE),
    NIP_SEX(ProblemKind.NIP_IMPOSSIBLE),
    NIP_STARTED_TOO_YOUNG(ProblemKind.NIP_IMPOSSIBLE),
    NIP_AGE(ProblemKind.NIP_IMPOSSIBLE),
    NIP_TWICE_SAME(ProblemKind.NIP_TWICE),
    NIP_TWICE_DIFFERENT(ProblemKind.NIP_TWICE),
    SIASN_ID_TWICE(ProblemKind.SIASN_ID_TAKEN),
    SIASN_ID_TAKEN(ProblemKind.SIASN_ID_TAKEN),
    SEX_CODE(ProblemKind.CODE_UNKNOWN),
    POSITION_KIND_CODE(ProblemKind.CODE_UNKNOWN),
    GRADE_CODE(ProblemKind.CODE_UNKNOWN),
    UNIT_KIND_CODE(ProblemKind.CODE_UNKNOWN),
    ASSIGNMENT_KIND_CODE(ProblemKind.CODE_UNKNOWN),
    DATE_UNREADABLE(ProblemKind.DATE),
    DATES_REVERSED(ProblemKind.DATE),
    UNIT_UNKNOWN(ProblemKind.UNIT_UNKNOWN),
    UNIT_SIMILAR(ProblemKind.UNIT_UNKNOWN),
    UNIT_EXPIRED(ProblemKind.UNIT_UNKNOWN),
    UNIT_TWICE(ProblemKind.UNIT_TWICE),
    PARENT_UNKNOWN(ProblemKind.TREE),
    PARENT_WRONG(ProblemKind.TREE),
    PARENT_MISSING(ProblemKind.TREE),
    ROOT_WITH_PARENT(ProblemKind.TREE),
    SECOND_ROOT(ProblemKind.TREE),
    UNIT_CYCLE(ProblemKind.TREE),
    EMPLOYEE_UNKNOWN(ProblemKind.PERSON_UNKNOWN),
    ASSESSOR_UNKNOWN(ProblemKind.PERSON_UNKNOWN),
    REGIONAL_HEAD_MISSING(ProblemKind.PERSON_UNKNOWN),
    SELF_ASSESSMENT(ProblemKind.ASSIGNMENT),
    ASSIGNMENT_OVERLAP_IN_FILE(ProblemKind.ASSIGNMENT),
    ASSIGNMENT_OVERLAP(ProblemKind.ASSIGNMENT),
    ASSIGNMENT_CYCLE(ProblemKind.ASSIGNMENT),
    FORMULA(ProblemKind.NOTE),
    EMAIL_FORM(ProblemKind.NOTE),
    NUMBER_UNREADABLE(ProblemKind.NOTE),
    BIRTH_DATE_DIFFERS(ProblemKind.NOTE),
    SEX_DIFFERS(ProblemKind.NOTE),
    POSITION_NAMED_TWICE(ProblemKind.NOTE);

    private final ProblemKind kind;

    RowProblem(ProblemKind kind) {
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }

    /** Whether the row stays out until it is mended. */
    public boolean blocking() {
        return kind != ProblemKind.NOTE;
    }

    /** Names the sentence of what is wrong; with {@code .mend} appended, the one of how to mend it. */
    public String key() {
        return "organization.import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RowProblem of(NipProblem problem) {
        return valueOf("NIP_" + problem.name());
    }
}
