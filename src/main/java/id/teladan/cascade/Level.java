package id.teladan.cascade;

/** Whose expectations stand above the columns (PermenPANRB 6/2022, Lampiran II.A.5, Format A.1.5). */
public enum Level {
    /** The indicators of the unit's leader. */
    UNIT("Matriks unit"),
    /** The results of a team's leader. */
    TEAM("Matriks tim");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
