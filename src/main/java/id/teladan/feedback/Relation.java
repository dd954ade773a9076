package id.teladan.feedback;

/** How the giver stands to the receiver, as the forms name givers (PermenPANRB 6/2022, Ps 18). */
public enum Relation {
    PIMPINAN("Pimpinan"),
    REKAN("Rekan kerja setingkat"),
    BAWAHAN("Pegawai di bawahnya"),
    LAINNYA("Stakeholder terkait");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As the forms begin a line of feedback: leaders without, all others with their name. */
    public String giver(String name) {
        return this == PIMPINAN ? label : label + " (" + name + ")";
    }
}
