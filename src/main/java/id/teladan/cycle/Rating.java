package id.teladan.cycle;

import java.util.Locale;

/** How results or behaviour stand against what was expected (PermenPANRB 6/2022, Lampiran IV.B.3), best first. */
public enum Rating {
    DIATAS("Diatas ekspektasi", 1),
    SESUAI("Sesuai ekspektasi", 2),
    DIBAWAH("Dibawah ekspektasi", 3);

    private final String label;
    private final int siasnCode;

    Rating(String label, int siasnCode) {
        this.label = label;
        this.siasnCode = siasnCode;
    }

    public String label() {
        return label;
    }

    /** The capitals of the forms C and D. */
    public String formLabel() {
        return label.toUpperCase(Locale.ROOT);
    }

    public int siasnCode() {
        return siasnCode;
    }

    public boolean atLeast(Rating other) {
        return siasnCode <= other.siasnCode;
    }

    /** Whether {@code other} is the rating just above or just below. */
    public boolean nextTo(Rating other) {
        return Math.abs(siasnCode - other.siasnCode) == 1;
    }
}
