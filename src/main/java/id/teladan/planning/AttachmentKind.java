package id.teladan.planning;

/** The three parts of Lampiran SKP (PermenPANRB 6/2022, Format A.1.8), inseparable from every plan. */
public enum AttachmentKind {
    DUKUNGAN_SUMBER_DAYA("Dukungan sumber daya"),
    SKEMA_PERTANGGUNGJAWABAN("Skema pertanggungjawaban"),
    KONSEKUENSI("Konsekuensi");

    private final String label;

    AttachmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
