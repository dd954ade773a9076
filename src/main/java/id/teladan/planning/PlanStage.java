package id.teladan.planning;

/** How far a person has come with the plan of a year; a closed plan was agreed. */
public enum PlanStage {
    NOT_BEGUN("Belum mulai"),
    DRAFT("Konsep"),
    SUBMITTED("Diajukan"),
    RETURNED("Dikembalikan"),
    AGREED("Disetujui");

    private final String label;

    PlanStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What is over needs no reminder. */
    public boolean mayBeReminded() {
        return this != AGREED;
    }
}
