package id.teladan.planning;

/** What an indicator measures (PermenPANRB 6/2022, Ps 9(2)). */
public enum Aspect {
    KUANTITAS("Kuantitas"),
    KUALITAS("Kualitas"),
    WAKTU("Waktu"),
    BIAYA("Biaya");

    private final String label;

    Aspect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
