package id.teladan.demo;

import java.time.LocalDate;
import java.util.List;

/** The template of units. */
final class UnitSheet {

    static final List<String> HEADER =
            List.of("UNOR ID", "NAMA", "INDUK ID", "JENIS", "BERLAKU DARI", "SAMPAI", "KODE JABATAN PIMPINAN");

    private static final LocalDate VALID_FROM = LocalDate.of(2022, 1, 3);

    private UnitSheet() {}

    static List<Object> row(DemoUnit unit) {
        return List.of(
                unit.unorId(),
                unit.name(),
                unit.parent() == null ? "" : unit.parent().unorId(),
                unit.kind(),
                VALID_FROM,
                "",
                unit.headPositionCode());
    }
}
