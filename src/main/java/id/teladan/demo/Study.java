package id.teladan.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody studied, with the titles it gives.
 *
 * @param level SIASN's TINGKAT PENDIDIKAN ID, e.g. 40 for S-1
 * @param mastersDegree empty where no further degree fits
 */
record Study(
        String key,
        String level,
        String programme,
        String front,
        String back,
        String mastersProgramme,
        String mastersDegree) {

    static Map<String, Study> all() {
        Map<String, Study> studies = new LinkedHashMap<>();
        for (NamedCsvRecord row : DemoResource.table("studies.csv")) {
            Study study = new Study(
                    row.getField("key"),
                    row.getField("level"),
                    row.getField("programme"),
                    row.getField("front"),
                    row.getField("back"),
                    row.getField("mastersProgramme"),
                    row.getField("mastersDegree"));
            studies.put(study.key(), study);
        }
        return studies;
    }

    boolean isAcademic() {
        return level.compareTo("35") >= 0;
    }

    boolean isProfession() {
        return programme.startsWith("Profesi") || programme.startsWith("Spesialis");
    }

    /** The same person after a master's degree. */
    Study withMasters() {
        if (mastersDegree.isEmpty()) {
            return this;
        }
        String degrees = back.isEmpty() ? mastersDegree : back + ", " + mastersDegree;
        return new Study(key, "45", mastersProgramme, front, degrees, "", "");
    }

    String levelName() {
        return switch (level) {
            case "05" -> "Sekolah Dasar";
            case "10" -> "SLTP";
            case "15" -> "SLTA";
            case "30" -> "Diploma III/Sarjana Muda";
            case "35" -> "Diploma IV";
            case "40" -> "S-1/Sarjana";
            default -> "S-2";
        };
    }
}
