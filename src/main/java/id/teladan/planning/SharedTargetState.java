package id.teladan.planning;

/** What a shared target does to one person's plan of the year. */
public enum SharedTargetState {
    /** The turn has not come yet. */
    WAITING("Menunggu giliran"),
    BEGUN("Konsep SKP dimulai"),
    ADDED("Ditambahkan ke konsep"),
    ALREADY_THERE("Sudah ada di SKP"),
    /** Submitted or agreed: only a new edition of the plan could take it. */
    LOCKED("SKP terkunci, tidak diubah");

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
