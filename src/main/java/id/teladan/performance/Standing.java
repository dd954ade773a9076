package id.teladan.performance;

/** How an indicator stands against the expected pace. No report is not the same as nothing done. */
public enum Standing {
    ON_COURSE("Sesuai laju"),
    BEHIND("Perlu dikejar"),
    NO_REPORT("Belum ada laporan");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
