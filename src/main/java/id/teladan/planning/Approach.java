package id.teladan.planning;

import id.teladan.wording.WordingSubject;

/** How measure and target are written: apart, or in one narrative (PermenPANRB 6/2022, Lampiran II.A.7.a.3–4). */
public enum Approach {
    KUANTITATIF("Kuantitatif", WordingSubject.INDICATOR),
    KUALITATIF("Kualitatif", WordingSubject.NARRATIVE);

    private final String label;
    private final WordingSubject indicatorWording;

    Approach(String label, WordingSubject indicatorWording) {
        this.label = label;
        this.indicatorWording = indicatorWording;
    }

    public String label() {
        return label;
    }

    public WordingSubject indicatorWording() {
        return indicatorWording;
    }
}
