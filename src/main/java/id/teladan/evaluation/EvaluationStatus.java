package id.teladan.evaluation;

import java.util.EnumSet;
import java.util.Set;

/** Where an evaluation stands. Final means signed; what follows concerns the document only (Lampiran V.A). */
public enum EvaluationStatus {
    IN_PROGRESS("Berjalan"),
    RATED("Dinilai"),
    FINAL("Final"),
    DELIVERED("Diserahkan"),
    ACKNOWLEDGED("Ditandatangani pegawai"),
    REPORTED("Dilaporkan");

    private final String label;

    EvaluationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(EvaluationStatus next) {
        return successors().contains(next);
    }

    /** Whether ratings may still be given or changed. */
    public boolean ratable() {
        return this == IN_PROGRESS || this == RATED;
    }

    /** The report upward does not wait for an employee who does not sign, nor for a hand-over that has not happened. */
    private Set<EvaluationStatus> successors() {
        return switch (this) {
            case IN_PROGRESS -> EnumSet.of(RATED);
            case RATED -> EnumSet.of(FINAL);
            case FINAL -> EnumSet.of(DELIVERED, REPORTED);
            case DELIVERED -> EnumSet.of(ACKNOWLEDGED, REPORTED);
            case ACKNOWLEDGED -> EnumSet.of(REPORTED);
            case REPORTED -> EnumSet.noneOf(EvaluationStatus.class);
        };
    }
}
