package id.teladan.performance;

import java.math.BigDecimal;

/** How an indicator's reports make up its realisation. */
public enum Measurement {
    CUMULATIVE("Dijumlahkan sepanjang tahun"),
    LATEST("Laporan terakhir yang berlaku");

    private final String label;

    Measurement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public BigDecimal realization(BigDecimal total, BigDecimal last) {
        return switch (this) {
            case CUMULATIVE -> total;
            case LATEST -> last;
        };
    }
}
