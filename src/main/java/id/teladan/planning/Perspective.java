package id.teladan.planning;

/** The four sides of a head's plan (PermenPANRB 6/2022, Lampiran II.A.2.a.8); ANGGARAN must be in every such plan. */
public enum Perspective {
    PENERIMA_LAYANAN("Penerima Layanan"),
    PROSES_BISNIS("Proses Bisnis"),
    PENGUATAN_INTERNAL("Penguatan Internal"),
    ANGGARAN("Anggaran");

    private final String label;

    Perspective(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
