package id.teladan.demo;

/** Kinds of civil servants with the words SIASN's workbook has for them. */
enum Employment {
    PNS("12", "PNS Daerah", "P", "PNS", "01"),
    CPNS("12", "PNS Daerah", "C", "CPNS", "01"),
    PPPK("71", "PPPK", "", "PPPK", "71"),
    PPPK_PARUH_WAKTU("72", "PPPK Paruh Waktu", "", "PPPK Paruh Waktu", "72");

    private final String kindId;
    private final String kindName;
    private final String probation;
    private final String status;
    private final String legalStatusId;

    Employment(String kindId, String kindName, String probation, String status, String legalStatusId) {
        this.kindId = kindId;
        this.kindName = kindName;
        this.probation = probation;
        this.status = status;
        this.legalStatusId = legalStatusId;
    }

    /** On a contract, with the other layout of the NIP. */
    boolean isContract() {
        return this == PPPK || this == PPPK_PARUH_WAKTU;
    }

    /** JENIS PEGAWAI ID. */
    String kindId() {
        return kindId;
    }

    /** JENIS PEGAWAI NAMA. */
    String kindName() {
        return kindName;
    }

    /** STATUS CPNS PNS: C, P, or empty for a contract. */
    String probation() {
        return probation;
    }

    /** STATUS ASN. */
    String status() {
        return status;
    }

    /** KEDUDUKAN HUKUM ID of somebody in active service. */
    String legalStatusId() {
        return legalStatusId;
    }
}
