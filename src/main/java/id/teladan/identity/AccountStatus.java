package id.teladan.identity;

/** INVITED accounts have no password yet; CLOSED ones never sign in again. */
public enum AccountStatus {
    INVITED("Belum aktif"),
    ACTIVE("Aktif"),
    CLOSED("Ditutup");

    private final String label;

    AccountStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
