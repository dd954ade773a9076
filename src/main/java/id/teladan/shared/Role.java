package id.teladan.shared;

/** What an account may be besides an employee. Who assesses whom is no role: it follows from assessor assignments. */
public enum Role {
    KEPALA_OPD("Kepala OPD", true),
    ADMIN_OPD("Admin OPD", true),
    BKPSDM("BKPSDM", false),
    BAGIAN_ORGANISASI("Bagian Organisasi", false),
    INSPEKTORAT("Inspektorat", false),
    PIMPINAN_DAERAH("Pimpinan Daerah", false);

    private final String label;
    private final boolean unitScoped;

    Role(String label, boolean unitScoped) {
        this.label = label;
        this.unitScoped = unitScoped;
    }

    /** The official name, as screens show it. */
    public String label() {
        return label;
    }

    /** Whether a grant of this role names the unit (and all units beneath it) it holds for; otherwise the whole agency. */
    public boolean unitScoped() {
        return unitScoped;
    }
}
