package id.teladan.cycle;

/** An employee's predicate, numbered as in the law (PermenPANRB 6/2022, Lampiran IV.B.3.a.3), best first. */
public enum Predicate {
    SANGAT_BAIK("Sangat Baik", "SANGAT BAIK", 1),
    BAIK("Baik", "BAIK", 2),
    BUTUH_PERBAIKAN("Butuh Perbaikan", "BUTUH PERBAIKAN", 3),
    KURANG("Kurang/Misconduct", "KURANG (MISCONDUCT)", 4),
    SANGAT_KURANG("Sangat Kurang", "SANGAT KURANG", 5);

    private final String label;
    private final String formLabel;
    private final int number;

    Predicate(String label, String formLabel, int number) {
        this.label = label;
        this.formLabel = formLabel;
        this.number = number;
    }

    public String label() {
        return label;
    }

    /** The wording of the forms C and D. */
    public String formLabel() {
        return formLabel;
    }

    /** 1 for the best to 5 for the worst. */
    public int number() {
        return number;
    }
}
