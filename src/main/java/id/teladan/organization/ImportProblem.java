package id.teladan.organization;

import id.teladan.intake.ProblemKind;
import id.teladan.intake.RowProblem;
import java.util.Locale;

/** What can be wrong with a row of units, people or assessors. */
enum ImportProblem implements RowProblem {
    NIP_LOST_DIGITS,
    NIP_NOT_DIGITS,
    NIP_LENGTH,
    NIP_SERIAL,
    NIP_BIRTH_DATE,
    NIP_START,
    NIP_SEX,
    NIP_STARTED_TOO_YOUNG,
    NIP_AGE,
    NIP_TWICE_SAME,
    NIP_TWICE_DIFFERENT,
    SIASN_ID_TWICE,
    SIASN_ID_TAKEN,
    UNIT_UNKNOWN,
    UNIT_SIMILAR,
    UNIT_EXPIRED,
    UNIT_TWICE,
    PARENT_UNKNOWN,
    PARENT_WRONG,
    PARENT_MISSING,
    ROOT_WITH_PARENT,
    SECOND_ROOT,
    UNIT_CYCLE,
    EMPLOYEE_UNKNOWN,
    ASSESSOR_UNKNOWN,
    REGIONAL_HEAD_MISSING,
    SELF_ASSESSMENT,
    OWN_ASSIGNMENT,
    OWN_ROW,
    OWN_POSITION,
    OWN_UNIT,
    ASSIGNMENT_OVERLAP_IN_FILE,
    ASSIGNMENT_OVERLAP,
    ASSIGNMENT_CYCLE,
    SEX_CODE,
    POSITION_KIND_CODE,
    GRADE_CODE,
    UNIT_KIND_CODE,
    ASSIGNMENT_KIND_CODE,
    EMAIL_FORM,
    BIRTH_DATE_DIFFERS,
    SEX_DIFFERS,
    POSITION_NAMED_TWICE;

    @Override
    public ProblemKind kind() {
        return switch (this) {
            case NIP_LOST_DIGITS, NIP_NOT_DIGITS, NIP_LENGTH, NIP_SERIAL -> ImportProblemKinds.NIP_DAMAGED;
            case NIP_BIRTH_DATE -> ImportProblemKinds.NIP_BIRTH_DATE;
            case NIP_START, NIP_SEX, NIP_STARTED_TOO_YOUNG, NIP_AGE -> ImportProblemKinds.NIP_IMPOSSIBLE;
            case NIP_TWICE_SAME, NIP_TWICE_DIFFERENT -> ImportProblemKinds.NIP_TWICE;
            case SIASN_ID_TWICE, SIASN_ID_TAKEN -> ImportProblemKinds.SIASN_ID_TAKEN;
            case UNIT_UNKNOWN, UNIT_SIMILAR, UNIT_EXPIRED -> ImportProblemKinds.UNIT_UNKNOWN;
            case UNIT_TWICE -> ImportProblemKinds.UNIT_TWICE;
            case PARENT_UNKNOWN, PARENT_WRONG, PARENT_MISSING, ROOT_WITH_PARENT, SECOND_ROOT, UNIT_CYCLE ->
                ImportProblemKinds.TREE;
            case EMPLOYEE_UNKNOWN, ASSESSOR_UNKNOWN, REGIONAL_HEAD_MISSING -> ImportProblemKinds.PERSON_UNKNOWN;
            case SELF_ASSESSMENT, OWN_ASSIGNMENT, ASSIGNMENT_OVERLAP_IN_FILE, ASSIGNMENT_OVERLAP, ASSIGNMENT_CYCLE ->
                ImportProblemKinds.ASSIGNMENT;
            case OWN_ROW, OWN_POSITION, OWN_UNIT -> ImportProblemKinds.OWN;
            case SEX_CODE, POSITION_KIND_CODE, GRADE_CODE, UNIT_KIND_CODE, ASSIGNMENT_KIND_CODE ->
                ProblemKind.CODE_UNKNOWN;
            case EMAIL_FORM, BIRTH_DATE_DIFFERS, SEX_DIFFERS, POSITION_NAMED_TWICE -> ProblemKind.NOTE;
        };
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
