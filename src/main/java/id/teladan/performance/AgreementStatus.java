package id.teladan.performance;

import java.util.EnumSet;
import java.util.Set;

/** Where a performance agreement stands. Agreed means signed by the head of the unit and by his superior. */
public enum AgreementStatus {
    DRAFT("Konsep"),
    SIGNED("Menunggu atasan"),
    AGREED("Berlaku"),
    SUPERSEDED("Diganti"),
    WITHDRAWN("Dibatalkan");

    private final String label;

    AgreementStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The regional head has no superior: that agreement is in force as soon as it is signed. */
    public boolean mayBecome(AgreementStatus next) {
        return successors().contains(next);
    }

    /** Whether its content may still be changed; in every other status it is locked. */
    public boolean editable() {
        return this == DRAFT;
    }

    private Set<AgreementStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SIGNED, AGREED, WITHDRAWN);
            case SIGNED -> EnumSet.of(AGREED, DRAFT);
            case AGREED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED, WITHDRAWN -> EnumSet.noneOf(AgreementStatus.class);
        };
    }
}
