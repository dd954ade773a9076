package id.teladan.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * SIASN says only structural (1), functional (2) or staff (4); the level follows from the position's name, as regencies and
 * cities use names (PP 18/2016).
 */
final class PositionKinds {

    private static final Pattern HIGH = Pattern.compile(
            "(SEKRETARIS (DAERAH|DPRD|DEWAN)|ASISTEN |STAF AHLI|KEPALA (DINAS|BADAN|SATUAN)|INSPEKTUR(?! PEMBANTU)).*");
    private static final Pattern ADMINISTRATOR = Pattern.compile(
            "(SEKRETARIS (?!KELURAHAN|LURAH)|CAMAT|KEPALA (BAGIAN|BIDANG|PELAKSANA)|INSPEKTUR PEMBANTU|DIREKTUR).*");
    private static final Pattern SKILL = Pattern.compile(".*\\b(PEMULA|TERAMPIL|MAHIR|PENYELIA)\\b.*");

    private PositionKinds() {}

    /** @param kindId JENIS JABATAN ID; empty for any other than 1, 2 and 4 */
    static Optional<PositionKind> of(String kindId, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return switch (kindId) {
            case "1" -> Optional.of(structural(upper));
            case "2" ->
                Optional.of(SKILL.matcher(upper).matches() ? PositionKind.JF_KETERAMPILAN : PositionKind.JF_KEAHLIAN);
            case "4" -> Optional.of(PositionKind.PELAKSANA);
            default -> Optional.empty();
        };
    }

    private static PositionKind structural(String name) {
        if (HIGH.matcher(name).matches()) {
            return PositionKind.JPT_PRATAMA;
        }
        return ADMINISTRATOR.matcher(name).matches() ? PositionKind.ADMINISTRATOR : PositionKind.PENGAWAS;
    }
}
