package id.teladan.planning;

/** What a shared target does to one person's plan of the year. */
public enum SharedTargetState {
    BEGUN("Konsep SKP dimulai"),
    ADDED("Ditambahkan ke konsep"),
    ALREADY_THERE("Sudah ada di SKP"),
    /** Submitted or agreed: only a new version of the plan could take it. */
    LOCKED("SKP terkunci"),
    /** Leaders' plans are drawn up by themselves, from the unit's agreement. */
    LEADER("Pimpinan menyusun sendiri");

    private final String label;

    SharedTargetState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean changesPlan() {
        return this == BEGUN || this == ADDED;
    }
}
