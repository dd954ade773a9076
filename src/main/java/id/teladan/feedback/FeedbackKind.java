package id.teladan.feedback;

/** Whether it was agreed beforehand or came up (PermenPANRB 6/2022, Ps 19(1)). */
public enum FeedbackKind {
    BERKALA("Berkala", "Sesuai jadwal yang disepakati"),
    INSIDENTIL("Insidentil", "Begitu ada yang perlu disampaikan");

    private final String label;
    private final String explanation;

    FeedbackKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
