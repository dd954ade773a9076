package id.teladan.organization;

/** JenisJabatan. */
public enum PositionKind {
    JPT_UTAMA("JPT utama"),
    JPT_MADYA("JPT madya"),
    JPT_PRATAMA("JPT pratama"),
    ADMINISTRATOR("Administrator"),
    PENGAWAS("Pengawas"),
    PELAKSANA("Pelaksana"),
    JF_KEAHLIAN("Jabatan fungsional keahlian"),
    JF_KETERAMPILAN("Jabatan fungsional keterampilan"),
    KEPALA_DAERAH("Kepala daerah");

    private final String label;

    PositionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether plan and evaluation use the forms for JPT and heads of independent units (A.1.1, A.1.2, C.1.2). */
    public boolean isHighLeader() {
        return switch (this) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> true;
            case ADMINISTRATOR, PENGAWAS, PELAKSANA, JF_KEAHLIAN, JF_KETERAMPILAN, KEPALA_DAERAH -> false;
        };
    }
}
