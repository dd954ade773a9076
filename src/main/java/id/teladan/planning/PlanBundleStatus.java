package id.teladan.planning;

/** Where a bundle stands. One that is being drawn waits too: what is left of it is drawn after the next start. */
public enum PlanBundleStatus {
    WAITING("Sedang dibuat"),
    DONE("Siap diunduh"),
    FAILED("Terhenti"),
    EXPIRED("Sudah dihapus");

    private final String label;

    PlanBundleStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
