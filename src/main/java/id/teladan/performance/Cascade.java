package id.teladan.performance;

/** How an indicator serves an upper one (PermenPANRB 6/2022, Lampiran II.A.4). Only shares of a load may be added up. */
public enum Cascade {
    ASPECT("Langsung, satu aspek atau tahapnya"),
    AREA("Langsung, untuk satu wilayah"),
    LOAD("Langsung, sebagian bebannya"),
    NON_DIRECT("Tidak langsung, lewat layanan atau hasil antara");

    private final String label;

    Cascade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean direct() {
        return this != NON_DIRECT;
    }
}
