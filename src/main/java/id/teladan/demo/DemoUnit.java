package id.teladan.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the workbook of units tells it.
 *
 * @param kind JENIS, as written in the workbook
 * @param profile which jobs its staff have, a key of jobs.csv
 */
record DemoUnit(
        String unorId,
        String name,
        String kind,
        String profile,
        @Nullable DemoUnit parent) {

    static DemoUnit root(String name, String kind) {
        return new DemoUnit(stableId("unit " + name), name, kind, "umum", null);
    }

    DemoUnit child(String childName, String childKind, String childProfile) {
        return new DemoUnit(stableId(unorId + childName), childName, childKind, childProfile, this);
    }

    /** The root is led by the elected head, who is no civil servant. */
    boolean hasHead() {
        return parent != null;
    }

    /** JABATAN ID of the one person who leads this unit; empty for the root. */
    String headPositionCode() {
        return hasHead() ? stableId("head " + unorId) : "";
    }

    String headPositionName() {
        return switch (kind) {
            case "SEKRETARIAT" -> isDepartment() ? secretaryTitle() : "Sekretaris " + department().name;
            case "INSPEKTORAT" -> "Inspektur";
            case "KECAMATAN" -> name.replaceFirst("Kecamatan", "Camat");
            case "KELURAHAN" -> name.replaceFirst("Kelurahan", "Lurah");
            case "RUMAH SAKIT" -> "Direktur " + name;
            case "PUSKESMAS" -> "Kepala " + name + " (Dokter Ahli Madya)";
            case "SEKOLAH" -> "Kepala " + name + " (Guru Ahli Madya)";
            default -> name.startsWith("Inspektur") ? name : "Kepala " + name;
        };
    }

    /** The department (OPD) this unit belongs to: the ancestor right below the root, or itself. */
    DemoUnit department() {
        DemoUnit unit = this;
        while (unit.parent != null && unit.parent.parent != null) {
            unit = unit.parent;
        }
        return unit;
    }

    boolean isDepartment() {
        return department().equals(this);
    }

    private String secretaryTitle() {
        return name.replaceFirst("Sekretariat", "Sekretaris");
    }

    static String stableId(String seed) {
        return UUID.nameUUIDFromBytes(("teladan-demo " + seed).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
