package id.teladan.planning;

/** High or low priority, as the assessor decides (PermenPANRB 6/2022, Lampiran II.A.6). */
public enum ResultKind {
    UTAMA("Utama"),
    TAMBAHAN("Tambahan");

    private final String label;

    ResultKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
