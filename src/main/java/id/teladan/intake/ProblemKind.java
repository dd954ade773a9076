package id.teladan.intake;

/**
 * Problems that are alike, as the page groups them.
 *
 * @param code in capitals, unlike any other's
 * @param line a few words on what it means
 */
public record ProblemKind(String code, String label, String line) {

    public static final ProblemKind CODE_UNKNOWN =
            new ProblemKind("CODE_UNKNOWN", "Kode tidak dikenal", "di luar pilihan resmi");
    public static final ProblemKind DATE = new ProblemKind("DATE", "Tanggal tidak terbaca", "tulis hari-bulan-tahun");
    public static final ProblemKind MISSING_VALUE =
            new ProblemKind("MISSING_VALUE", "Sel wajib kosong", "isi dulu selnya");
    public static final ProblemKind BROKEN_TEXT =
            new ProblemKind("BROKEN_TEXT", "Isi sel rusak", "berisi karakter yang bukan huruf");

    /** What is worth a look and keeps no row out. */
    public static final ProblemKind NOTE = new ProblemKind("NOTE", "Catatan", "tetap masuk, sebaiknya diperiksa");
}
