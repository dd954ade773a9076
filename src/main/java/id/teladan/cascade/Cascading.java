package id.teladan.cascade;

/** How a leader's result is shared out (PermenPANRB 6/2022, Lampiran II.A.4). */
public enum Cascading {
    ASPEK("Pembagian aspek", "Langsung: tiap orang memegang satu aspek atau tahapan", true),
    WILAYAH("Pembagian wilayah", "Langsung: tiap orang memegang satu wilayah", true),
    BEBAN_TARGET("Pembagian beban target", "Langsung: angka target dibagi habis", true),
    LAYANAN("Layanan", "Tidak langsung: layanan yang mendukung hasil", false),
    OUTPUT_ANTARA("Output antara", "Tidak langsung: output yang mendahului hasil", false);

    private final String label;
    private final String line;
    private final boolean direct;

    Cascading(String label, String line, boolean direct) {
        this.label = label;
        this.line = line;
        this.direct = direct;
    }

    public String label() {
        return label;
    }

    /** What it means, in one line. */
    public String line() {
        return line;
    }

    /** Whether the roles together are the leader's result. */
    public boolean direct() {
        return direct;
    }
}
