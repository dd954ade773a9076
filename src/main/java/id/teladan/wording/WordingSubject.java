package id.teladan.wording;

/** What a text is for. */
public enum WordingSubject {
    RESULT("Hasil kerja"),
    /** Of a quantitative plan, where the target stands apart. */
    INDICATOR("Indikator"),
    /** Of a qualitative plan: measure and target in one sentence (Lampiran II.A.7.a.4). */
    NARRATIVE("Ukuran keberhasilan dan target"),
    FEEDBACK("Umpan balik");

    private final String label;

    WordingSubject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
