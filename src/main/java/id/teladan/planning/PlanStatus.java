package id.teladan.planning;

import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands. Agreed means signed by the employee and set by the assessor (PermenPANRB 6/2022, Ps 14(2)). */
public enum PlanStatus {
    DRAFT("Konsep"),
    SUBMITTED("Diajukan"),
    RETURNED("Dikembalikan"),
    AGREED("Disetujui"),
    SUPERSEDED("Diganti versi baru"),
    CLOSED("Ditutup"),
    CANCELLED("Dibatalkan");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(PlanStatus next) {
        return successors().contains(next);
    }

    /** Whether its content may still be changed; in every other status it is locked. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is still being agreed upon. */
    public boolean open() {
        return editable() || this == SUBMITTED;
    }

    private Set<PlanStatus> successors() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(AGREED, RETURNED);
            case AGREED -> EnumSet.of(SUPERSEDED, CLOSED, CANCELLED);
            case SUPERSEDED, CLOSED, CANCELLED -> EnumSet.noneOf(PlanStatus.class);
        };
    }
}
