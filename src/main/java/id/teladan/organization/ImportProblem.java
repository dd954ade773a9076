package id.teladan.organization;

import id.teladan.intake.ProblemKind;
import id.teladan.intake.RowProblem;
import java.util.Locale;

/** What can be wrong with a row of units, people or assessors. */
enum ImportProblem implements RowProblem {
    NIP_LOST_DIGITS(ImportProblemKinds.NIP_DAMAGED),
    NIP_NOT_DIGITS(ImportProblemKinds.NIP_DAMAGED),
    NIP_LENGTH(ImportProblemKinds.NIP_DAMAGED),
    NIP_SERIAL(ImportProblemKinds.NIP_DAMAGED),
    NIP_BIRTH_DATE(ImportProblemKinds.NIP_BIRTH_DATE),
    NIP_START(ImportProblemKinds.NIP_IMPOSSIBLE),
    NIP_SEX(ImportProblemKinds.NIP_IMPOSSIBLE),
    NIP_STARTED_TOO_YOUNG(ImportProblemKinds.NIP_IMPOSSIBLE),
    NIP_AGE(ImportProblemKinds.NIP_IMPOSSIBLE),
    NIP_TWICE_SAME(ImportProblemKinds.NIP_TWICE),
    NIP_TWICE_DIFFERENT(ImportProblemKinds.NIP_TWICE),
    SIASN_ID_TWICE(ImportProblemKinds.SIASN_ID_TAKEN),
    SIASN_ID_TAKEN(ImportProblemKinds.SIASN_ID_TAKEN),
    UNIT_UNKNOWN(ImportProblemKinds.UNIT_UNKNOWN),
    UNIT_SIMILAR(ImportProblemKinds.UNIT_UNKNOWN),
    UNIT_EXPIRED(ImportProblemKinds.UNIT_UNKNOWN),
    UNIT_TWICE(ImportProblemKinds.UNIT_TWICE),
    PARENT_UNKNOWN(ImportProblemKinds.TREE),
    PARENT_WRONG(ImportProblemKinds.TREE),
    PARENT_MISSING(ImportProblemKinds.TREE),
    ROOT_WITH_PARENT(ImportProblemKinds.TREE),
    SECOND_ROOT(ImportProblemKinds.TREE),
    UNIT_CYCLE(ImportProblemKinds.TREE),
    EMPLOYEE_UNKNOWN(ImportProblemKinds.PERSON_UNKNOWN),
    ASSESSOR_UNKNOWN(ImportProblemKinds.PERSON_UNKNOWN),
    REGIONAL_HEAD_MISSING(ImportProblemKinds.PERSON_UNKNOWN),
    SELF_ASSESSMENT(ImportProblemKinds.ASSIGNMENT),
    OWN_ASSIGNMENT(ImportProblemKinds.ASSIGNMENT),
    ASSIGNMENT_OVERLAP_IN_FILE(ImportProblemKinds.ASSIGNMENT),
    ASSIGNMENT_OVERLAP(ImportProblemKinds.ASSIGNMENT),
    ASSIGNMENT_CYCLE(ImportProblemKinds.ASSIGNMENT),
    SEX_CODE(ProblemKind.CODE_UNKNOWN),
    POSITION_KIND_CODE(ProblemKind.CODE_UNKNOWN),
    GRADE_CODE(ProblemKind.CODE_UNKNOWN),
    UNIT_KIND_CODE(ProblemKind.CODE_UNKNOWN),
    ASSIGNMENT_KIND_CODE(ProblemKind.CODE_UNKNOWN),
    EMAIL_FORM(ProblemKind.NOTE),
    BIRTH_DATE_DIFFERS(ProblemKind.NOTE),
    SEX_DIFFERS(ProblemKind.NOTE),
    POSITION_NAMED_TWICE(ProblemKind.NOTE);

    private final ProblemKind kind;

    ImportProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String key() {
        return "organization.import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public boolean saidOnce() {
        return this == NIP_LOST_DIGITS;
    }

    static ImportProblem of(NipProblem problem) {
        return valueOf("NIP_" + problem.name());
    }
}
