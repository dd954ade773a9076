package id.teladan.intake;

import java.util.EnumSet;
import java.util.Set;

/** Where a file is on its way in. */
public enum UploadStatus {
    RECEIVED("Kolom dicocokkan"),
    CHECKING("Sedang diperiksa"),
    CHECKED("Siap dimasukkan"),
    COMMITTING("Sedang dimasukkan"),
    COMMITTED("Sudah masuk"),
    FAILED("Tidak terbaca"),
    DISCARDED("Dibatalkan");

    private final String label;

    UploadStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean mayBecome(UploadStatus next) {
        return successors().contains(next);
    }

    /** Whether work goes on in the background. */
    public boolean isBusy() {
        return this == CHECKING || this == COMMITTING;
    }

    /** Whether nothing more will happen to the file, so that it need not be kept. */
    public boolean isOver() {
        return this == COMMITTED || this == DISCARDED;
    }

    private Set<UploadStatus> successors() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(CHECKING, DISCARDED);
            case CHECKING -> EnumSet.of(CHECKED, FAILED);
            case CHECKED -> EnumSet.of(CHECKING, COMMITTING, DISCARDED);
            case COMMITTING -> EnumSet.of(COMMITTED, FAILED);
            case FAILED -> EnumSet.of(CHECKING, DISCARDED);
            case COMMITTED, DISCARDED -> EnumSet.noneOf(UploadStatus.class);
        };
    }
}
