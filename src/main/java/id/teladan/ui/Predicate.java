package id.teladan.ui;

/** How the five predicates look: always colour, icon and word. Carries the official codes, decides nothing. */
public enum Predicate {
    SANGAT_KURANG("Sangat Kurang", "sk", "alert-circle"),
    KURANG("Kurang/Misconduct", "kr", "alert-circle"),
    BUTUH_PERBAIKAN("Butuh Perbaikan", "bp", "tool"),
    BAIK("Baik", "bk", "circle-check"),
    SANGAT_BAIK("Sangat Baik", "sb", "rosette-discount-check");

    private final String label;
    private final String style;
    private final String icon;

    Predicate(String label, String style, String icon) {
        this.label = label;
        this.style = style;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    /** Suffix of the style classes. */
    public String style() {
        return style;
    }

    public String icon() {
        return icon;
    }
}
