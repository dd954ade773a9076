package id.teladan.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** JENIS of the unit template. */
public enum UnitKind {
    PEMERINTAH_KOTA,
    PEMERINTAH_KABUPATEN,
    SEKRETARIAT,
    INSPEKTORAT,
    DINAS,
    BADAN,
    SATUAN,
    KECAMATAN,
    KELURAHAN,
    BAGIAN,
    BIDANG,
    SUBBAGIAN,
    SEKSI,
    UPTD,
    PUSKESMAS,
    RUMAH_SAKIT,
    SEKOLAH;

    /** As files and screens write it: words with spaces. */
    public String label() {
        return name().replace('_', ' ');
    }

    /** Whether a unit of this kind is the whole government, the one without a parent. */
    public boolean isRoot() {
        return this == PEMERINTAH_KOTA || this == PEMERINTAH_KABUPATEN;
    }

    /** Whether the unit stands by itself before the regional head (perangkat daerah). */
    public boolean isDepartment() {
        return switch (this) {
            case SEKRETARIAT, INSPEKTORAT, DINAS, BADAN, SATUAN, KECAMATAN -> true;
            case PEMERINTAH_KOTA,
                    PEMERINTAH_KABUPATEN,
                    KELURAHAN,
                    BAGIAN,
                    BIDANG,
                    SUBBAGIAN,
                    SEKSI,
                    UPTD,
                    PUSKESMAS,
                    RUMAH_SAKIT,
                    SEKOLAH -> false;
        };
    }

    /** The kind that a cell of an uploaded file names, in any case, with spaces or underscores. */
    public static Optional<UnitKind> of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }
}
