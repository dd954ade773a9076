package id.teladan.cascade;

/** What is not covered, the gravest first. */
public enum GapKind {
    /** A key indicator that no lower indicator and nobody's result serves. */
    UNSERVED("Indikator perjanjian kinerja yang belum didukung siapa pun"),
    /** A leader's main result that nobody carries, and that is not done by the leader alone (Lampiran II.A.5.h). */
    UNCARRIED("Hasil kerja pimpinan yang belum dipegang siapa pun"),
    /** A load whose shares do not add up to the target. */
    UNEVEN("Pembagian beban yang tidak pas dengan targetnya"),
    /** A main result that serves nothing above it. */
    UNSUPPORTING("Hasil kerja utama yang tidak mendukung apa pun"),
    /** A person in a matrix, or of a leader who has one, without any role. */
    ROLELESS("Orang tanpa peran di matriks pimpinannya"),
    /** A result that hangs below itself. */
    CIRCULAR("Hasil kerja yang saling mendukung dalam lingkaran");

    private final String label;

    GapKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
