package id.teladan.performance;

/** Which realisation is good: at least the target, at most it, between two bounds, or reached at all. */
public enum Direction {
    MAXIMIZE("Makin tinggi makin baik"),
    MINIMIZE("Makin rendah makin baik"),
    RANGE("Di antara dua batas"),
    MILESTONE("Tercapai atau belum");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
