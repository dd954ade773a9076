package id.teladan.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Somebody the demonstration needs by name (fixed-people.csv).
 *
 * @param role accessor of {@link DemoPeople}, or empty
 * @param job empty for the unit's head
 */
record FixedPerson(
        String role,
        String unit,
        String nip,
        String front,
        String name,
        String back,
        String job,
        String grade,
        String study) {

    private static final String HEAD = "kepala";

    static List<FixedPerson> of(DemoAgency agency) {
        return DemoResource.table("fixed-people.csv").stream()
                .filter(row -> row.getField("agency").equals(agency.name()))
                .map(FixedPerson::of)
                .toList();
    }

    private static FixedPerson of(NamedCsvRecord row) {
        String job = row.getField("job");
        return new FixedPerson(
                row.getField("role"),
                row.getField("unit"),
                row.getField("nip"),
                row.getField("front"),
                row.getField("name"),
                row.getField("back"),
                job.equals(HEAD) ? "" : job,
                row.getField("grade"),
                row.getField("study"));
    }

    boolean isHead() {
        return job.isEmpty();
    }

    boolean isContract() {
        return nip.charAt(12) == '2';
    }

    boolean isFemale() {
        return nip.charAt(14) == '2';
    }

    LocalDate bornOn() {
        return LocalDate.parse(nip.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    LocalDate startOn() {
        int month = isContract() ? 3 : Integer.parseInt(nip.substring(12, 14));
        return LocalDate.of(Integer.parseInt(nip.substring(8, 12)), month, 1);
    }
}
