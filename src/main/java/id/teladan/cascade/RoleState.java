package id.teladan.cascade;

/** What has become of an issued role. */
public enum RoleState {
    DRAFT("Belum ditetapkan"),
    /** Given by somebody who is not the person's assessor (Lampiran II.A.5.f.10). */
    AWAITING("Menunggu pejabat penilai"),
    /** The plan takes nothing now; the person takes it over. */
    OFFERED("Menunggu diambil ke SKP"),
    IN_PLAN("Sudah di SKP"),
    REFUSED("Tidak disetujui pejabat penilai"),
    /** A person of another agency, who plans there. */
    EXTERNAL("Dicatat, instansi lain"),
    /** Taken back while it stands in a plan that takes no change. */
    WITHDRAWN("Ditarik");

    private final String label;

    RoleState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
