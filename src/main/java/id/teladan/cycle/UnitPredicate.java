package id.teladan.cycle;

/** Achievement of an organisation (PermenPANRB 6/2022, Lampiran IV.B.1.a), best first. */
public enum UnitPredicate {
    ISTIMEWA("Istimewa", Predicate.SANGAT_BAIK),
    BAIK("Baik", Predicate.BAIK),
    BUTUH_PERBAIKAN("Butuh Perbaikan", Predicate.BUTUH_PERBAIKAN),
    KURANG("Kurang", Predicate.KURANG),
    SANGAT_KURANG("Sangat Kurang", Predicate.SANGAT_KURANG);

    private final String label;
    private final Predicate peak;

    UnitPredicate(String label, Predicate peak) {
        this.label = label;
        this.peak = peak;
    }

    public String label() {
        return label;
    }

    /** The predicate that most of its people ideally have (Lampiran IV.B.2). */
    public Predicate peak() {
        return peak;
    }
}
