package id.teladan.planning;

/** How measure and target are written: apart, or in one narrative (PermenPANRB 6/2022, Lampiran II.A.7.a.3–4). */
public enum Approach {
    KUANTITATIF("Kuantitatif"),
    KUALITATIF("Kualitatif");

    private final String label;

    Approach(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
