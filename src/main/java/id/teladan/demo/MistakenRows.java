package id.teladan.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of Dinas Kesehatan as they come in on a bad day: 1,279 of them, 1,102 promoted since, 160 new colleagues, 22 of
 * those with something to note (a formula, a malformed address), and 17 that cannot go in (mistakes.csv).
 */
final class MistakenRows {

    static final int ROWS = 1_279;
    static final int NEW = 160;

    private static final String DEPARTMENT = "Dinas Kesehatan";
    private static final LocalDate PROMOTED_ON = LocalDate.of(2026, 10, 1);
    private static final int FIRST_FORMULA = 60;
    private static final int FIRST_MALFORMED = 85;
    private static final int BETWEEN_NOTES = 97;
    private static final int FORMULAS = 12;
    private static final int MALFORMED = 10;

    private final DemoPopulation population = DemoPopulation.of(DemoAgency.KOTA_SERANG);
    private final JobCatalogue catalogue = new JobCatalogue();
    private final List<DemoPerson> known = population.ofDepartment(DEPARTMENT);
    private final Map<Integer, List<Object>> rowsByNumber = new HashMap<>();

    /** In the order of the sheet; the first is row 2. */
    List<List<Object>> rows() {
        List<NamedCsvRecord> mistakes = DemoResource.table("mistakes.csv");
        List<List<Object>> good = goodRows(ROWS - mistakes.size());
        Map<Integer, NamedCsvRecord> mistakesByRow = new HashMap<>();
        mistakes.forEach(mistake -> mistakesByRow.put(Integer.parseInt(mistake.getField("row")), mistake));
        List<List<Object>> rows = new ArrayList<>(ROWS);
        int next = 0;
        for (int number = 2; number < ROWS + 2; number++) {
            NamedCsvRecord mistake = mistakesByRow.get(number);
            List<Object> row = mistake == null ? good.get(next++) : mistaken(mistake);
            rowsByNumber.put(number, row);
            rows.add(row);
        }
        return rows;
    }

    private List<List<Object>> goodRows(int count) {
        int changed = count - NEW;
        if (known.size() < changed) {
            throw new IllegalStateException(
                    "%s has %d people, %d are needed".formatted(DEPARTMENT, known.size(), changed));
        }
        List<List<Object>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int newBefore = i * NEW / count;
            boolean isNew = (i + 1) * NEW / count > newBefore;
            rows.add(isNew ? row(recruit(i)) : promoted(known.get(i - newBefore)));
        }
        addNotes(rows);
        return rows;
    }

    private static void addNotes(List<List<Object>> rows) {
        for (int i = 0; i < FORMULAS; i++) {
            rows.get(FIRST_FORMULA + i * BETWEEN_NOTES)
                    .set(EmployeeSheet.column("TAHUN LULUS"), new WorkbookFile.Formula("2000+" + (i + 1)));
        }
        for (int i = 0; i < MALFORMED; i++) {
            List<Object> row = rows.get(FIRST_MALFORMED + i * BETWEEN_NOTES);
            int email = EmployeeSheet.column("EMAIL GOV");
            row.set(email, row.get(email).toString().replace('@', ' '));
        }
    }

    private List<Object> promoted(DemoPerson person) {
        List<Object> row = row(person);
        row.set(EmployeeSheet.column("TMT GOLONGAN"), PROMOTED_ON);
        return row;
    }

    private DemoPerson recruit(int seed) {
        DemoUnit unit = known.get(seed % known.size()).unit();
        List<Job> jobs = catalogue.of(unit.profile()).stream()
                .filter(job -> !job.isRequired())
                .toList();
        return jobs.isEmpty() ? recruit(seed + 1) : population.recruiter().staff(unit, jobs.get(seed % jobs.size()));
    }

    private List<Object> mistaken(NamedCsvRecord mistake) {
        String value = mistake.getField("value");
        if (mistake.getField("mistake").equals("TWICE")) {
            return twice(Integer.parseInt(value));
        }
        int seed = Integer.parseInt(mistake.getField("row"));
        List<Object> row = row(recruit(seed).withName(mistake.getField("name")));
        switch (mistake.getField("mistake")) {
            case "NIP_TEXT" -> row.set(EmployeeSheet.column("NIP BARU"), value);
            case "NIP_NUMBER" -> row.set(EmployeeSheet.column("NIP BARU"), Double.valueOf(value));
            case "UNIT" -> row.set(EmployeeSheet.column("UNOR ID"), value);
            default -> throw new IllegalStateException(mistake.getField("mistake"));
        }
        return row;
    }

    /** The same person again, in another position that began later. */
    private List<Object> twice(int firstRow) {
        List<Object> row = new ArrayList<>(rowsByNumber.getOrDefault(firstRow, List.of()));
        row.set(EmployeeSheet.column("JABATAN ID"), DemoUnit.stableId("job Administrator Kesehatan Ahli Muda"));
        row.set(EmployeeSheet.column("JABATAN NAMA"), "Administrator Kesehatan Ahli Muda");
        row.set(EmployeeSheet.column("JENIS JABATAN ID"), "2");
        row.set(EmployeeSheet.column("JENIS JABATAN NAMA"), "Jabatan Fungsional Tertentu");
        row.set(EmployeeSheet.column("TMT JABATAN"), LocalDate.of(2024, 4, 1));
        return row;
    }

    private List<Object> row(DemoPerson person) {
        return EmployeeSheet.row(DemoAgency.KOTA_SERANG, person);
    }
}
