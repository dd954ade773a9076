package id.teladan.cycle;

/** The clocks of Lampiran V that run in working days from the day after an event; their lengths are settings. */
public enum LegalClock {
    /** From the assessor's signature to the employee's receipt (V.A.5). */
    HAND_OVER("document.hand-over-days"),
    /** From receipt to the signed return (V.A.6). */
    RETURN("document.return-days"),
    /** From the end of the window to the report upward (V.A.7, 11; V.B.8). */
    REPORT("document.report-days"),
    /** From the end of the window missed by the assessor to the superior's signature (V.A.8). */
    SUPERIOR_SIGNS("late.sign-days"),
    /** From the superior's signature to the employee's receipt (V.A.9). */
    LATE_HAND_OVER("late.hand-over-days"),
    /** From receipt to the signed return to the superior (V.A.10). */
    LATE_RETURN("late.return-days"),
    /** From receipt of the document to the objection (Ps 29, V.B.2). */
    OBJECTION("objection.file-days"),
    /** From receipt of the objection to its decision (V.B.6). */
    DECISION("objection.decide-days");

    private final String setting;

    LegalClock(String setting) {
        this.setting = setting;
    }

    /** The setting that says how many working days it runs. */
    public String setting() {
        return setting;
    }
}
