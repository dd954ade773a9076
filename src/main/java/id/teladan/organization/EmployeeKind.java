package id.teladan.organization;

/** JenisPegawai. The regional head is no civil servant and carries no NIP, but assesses those who are. */
public enum EmployeeKind {
    PNS("PNS"),
    CPNS("CPNS"),
    PPPK("PPPK"),
    PPPK_PARUH_WAKTU("PPPK paruh waktu"),
    KEPALA_DAERAH("Kepala daerah");

    private final String label;

    EmployeeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
