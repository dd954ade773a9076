package id.teladan.performance;

/** Whose signature an agreement needs. */
public enum Party {
    HEAD("Pihak Pertama"),
    SUPERIOR("Pihak Kedua");

    private final String label;

    Party(String label) {
        this.label = label;
    }

    /** As the document names the party. */
    public String label() {
        return label;
    }
}
