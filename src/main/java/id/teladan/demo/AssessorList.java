package id.teladan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who assesses whom: staff their unit's head, a head the next head above, whoever has none above the regional head. */
final class AssessorList {

    static final List<String> HEADER = List.of("NIP", "NIP PENILAI", "DASAR", "JENIS", "MULAI", "SELESAI");

    /** Stands in NIP PENILAI: the elected head is no civil servant and has no number. */
    static final String REGIONAL_HEAD = "KEPALA DAERAH";

    private static final LocalDate START = LocalDate.of(2025, 1, 2);

    private AssessorList() {}

    /** In the order of the people; whoever was appointed later than {@link #START} is assessed from that day. */
    static List<List<String>> rows(DemoPopulation population) {
        Map<DemoUnit, DemoPerson> heads = new HashMap<>();
        population.people().stream().filter(DemoPerson::isHead).forEach(head -> heads.put(head.unit(), head));
        List<List<String>> rows = new ArrayList<>();
        for (DemoPerson person : population.people()) {
            String assessor = assessor(person, heads);
            LocalDate start = person.startOn().isAfter(START) ? person.startOn() : START;
            rows.add(List.of(
                    person.nip(),
                    assessor,
                    basis(population.agency(), person, assessor),
                    "DEFINITIF",
                    start.toString(),
                    ""));
        }
        return rows;
    }

    private static String assessor(DemoPerson person, Map<DemoUnit, DemoPerson> heads) {
        @Nullable DemoUnit unit = person.isHead() ? person.unit().parent() : person.unit();
        while (unit != null && unit.hasHead()) {
            if (heads.containsKey(unit)) {
                return Objects.requireNonNull(heads.get(unit)).nip();
            }
            unit = unit.parent();
        }
        return REGIONAL_HEAD;
    }

    private static String basis(DemoAgency agency, DemoPerson person, String assessor) {
        if (assessor.equals(REGIONAL_HEAD)) {
            return "Keputusan %s Nomor 800.1.11/%03d/2025"
                    .formatted(agency.regionalHeadPosition(), person.number() % 40 + 1);
        }
        return "SK Kepala BKPSDM Nomor 800.1.11.1/%04d-BKPSDM/2025".formatted(person.number());
    }
}
