package id.teladan.organization;

/** In which capacity somebody assesses. */
public enum AssignmentKind {
    DEFINITIF("Definitif"),
    PLT("Pelaksana tugas (Plt.)"),
    PLH("Pelaksana harian (Plh.)"),
    DELEGASI("Delegasi");

    private final String label;

    AssignmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
