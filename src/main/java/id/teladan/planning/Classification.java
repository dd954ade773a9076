package id.teladan.planning;

/** Whose a result is when its holder leaves; a field of BKN's application, not of the regulation. */
public enum Classification {
    ORGANISASI("Organisasi"),
    INDIVIDU("Individu");

    private final String label;

    Classification(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
