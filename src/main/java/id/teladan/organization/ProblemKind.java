package id.teladan.organization;

/** Problems that are alike, as the page groups them. */
public enum ProblemKind {
    NIP_DAMAGED("NIP tidak utuh", "Excel mengubah angka panjang"),
    NIP_BIRTH_DATE("Tanggal lahir dalam NIP tidak ada", "mis. 31 Februari"),
    NIP_IMPOSSIBLE("NIP tidak mungkin", "bulan, jenis kelamin atau umur"),
    NIP_TWICE("NIP muncul dua kali", "baris kembar"),
    SIASN_ID_TAKEN("PNS ID dipakai dua orang", "id SIASN harus satu per orang"),
    UNIT_UNKNOWN("Unit kerja belum dikenal", "berbeda dari daftar unit"),
    UNIT_TWICE("Unit muncul dua kali", "UNOR ID kembar"),
    TREE("Susunan unit tidak utuh", "induk, akar atau lingkaran"),
    PERSON_UNKNOWN("Pegawai belum dikenal", "NIP belum ada di data pegawai"),
    ASSIGNMENT("Penugasan bertentangan", "diri sendiri, tumpang tindih, melingkar"),
    CODE_UNKNOWN("Kode tidak dikenal", "di luar pilihan resmi"),
    DATE("Tanggal tidak terbaca", "tulis hari-bulan-tahun"),
    MISSING_VALUE("Sel wajib kosong", "isi dulu selnya"),
    NOTE("Catatan", "tetap masuk, sebaiknya diperiksa");

    private final String label;
    private final String line;

    ProblemKind(String label, String line) {
        this.label = label;
        this.line = line;
    }

    public String label() {
        return label;
    }

    public String line() {
        return line;
    }
}
