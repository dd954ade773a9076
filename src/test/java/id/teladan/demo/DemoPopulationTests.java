package id.teladan.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoPopulationTests {

    private static final Pattern PERMANENT = Pattern.compile("(\\d{8})(\\d{4})(0[1-9]|1[0-2])([12])(\\d{3})");
    private static final Pattern CONTRACT = Pattern.compile("(\\d{8})(\\d{4})2([1-9])([12])(\\d{3})");
    private static final Map<DemoAgency, DemoPopulation> POPULATIONS = Map.of(
            DemoAgency.KOTA_SERANG, DemoPopulation.of(DemoAgency.KOTA_SERANG),
            DemoAgency.KABUPATEN_SERANG, DemoPopulation.of(DemoAgency.KABUPATEN_SERANG));

    @Test
    void kotaSerangHasItsNineThousandPeopleVillagesAndHealthCentres() {
        DemoPopulation city = population(DemoAgency.KOTA_SERANG);
        assertThat(city.people()).hasSize(9_000);
        assertThat(count(city, "KELURAHAN")).isEqualTo(67);
        assertThat(count(city, "KECAMATAN")).isEqualTo(6);
        assertThat(count(city, "PUSKESMAS")).isEqualTo(16);
        assertThat(count(city, "SEKOLAH")).isEqualTo(62);
    }

    @Test
    void kabupatenSerangHasItsDistricts() {
        DemoPopulation regency = population(DemoAgency.KABUPATEN_SERANG);
        assertThat(regency.people()).hasSize(1_500);
        assertThat(count(regency, "KECAMATAN")).isEqualTo(29);
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitButTheRootHasOneHead(DemoAgency agency) {
        DemoPopulation population = population(agency);
        Map<DemoUnit, Long> heads = population.people().stream()
                .filter(DemoPerson::isHead)
                .collect(Collectors.groupingBy(DemoPerson::unit, Collectors.counting()));
        List<DemoUnit> headed =
                population.units().stream().filter(DemoUnit::hasHead).toList();
        assertThat(headed).hasSize(population.units().size() - 1);
        assertThat(heads).containsOnlyKeys(headed);
        assertThat(heads.values()).containsOnly(1L);
        assertThat(headed).extracting(DemoUnit::headPositionCode).doesNotHaveDuplicates();
        assertThat(population.units()).extracting(DemoUnit::unorId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyNipAgreesWithThePersonAndIsUnique(DemoAgency agency) {
        List<DemoPerson> people = population(agency).people();
        assertThat(people).allSatisfy(DemoPopulationTests::nipAgrees);
        assertThat(people).extracting(DemoPerson::nip).doesNotHaveDuplicates();
    }

    private static void nipAgrees(DemoPerson person) {
        String nip = person.nip();
        boolean contract = person.employment().isContract();
        assertThat(nip).matches(contract ? CONTRACT : PERMANENT);
        assertThat(bornOn(nip)).isEqualTo(person.bornOn());
        assertThat(nip.substring(8, 12)).isEqualTo("" + person.startOn().getYear());
        if (!contract) {
            assertThat(Integer.parseInt(nip.substring(12, 14)))
                    .isEqualTo(person.startOn().getMonthValue());
        }
        assertThat(nip.charAt(14)).isEqualTo(person.female() ? '2' : '1');
        assertThat(nip.substring(15)).isNotEqualTo("000");
        assertThat(person.startOn()).isAfter(person.bornOn().plusYears(17));
        assertThat(person.bornOn()).isBetween(LocalDate.of(1966, 12, 1), LocalDate.of(2004, 11, 1));
        assertThat(person.gradeSinceOn()).isAfterOrEqualTo(person.startOn());
        assertThat(person.position().sinceOn()).isAfterOrEqualTo(person.startOn());
    }

    private static LocalDate bornOn(String nip) {
        try {
            return LocalDate.of(
                    Integer.parseInt(nip.substring(0, 4)),
                    Integer.parseInt(nip.substring(4, 6)),
                    Integer.parseInt(nip.substring(6, 8)));
        } catch (DateTimeException wrong) {
            throw new AssertionError(nip, wrong);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyHasAnAssessorAndNobodyAssessesInACircle(DemoAgency agency) {
        DemoPopulation population = population(agency);
        Map<String, String> assessors = assessors(population);
        assertThat(assessors)
                .containsOnlyKeys(
                        population.people().stream().map(DemoPerson::nip).collect(Collectors.toSet()));
        assertThat(assessors.keySet())
                .allSatisfy(
                        nip -> assertThat(stepsToRegionalHead(nip, assessors)).isLessThan(8));
    }

    private static int stepsToRegionalHead(String nip, Map<String, String> assessors) {
        int steps = 0;
        String current = nip;
        while (!current.equals(AssessorList.REGIONAL_HEAD) && steps < 100) {
            current = Objects.requireNonNull(assessors.get(current), current);
            steps++;
        }
        return steps;
    }

    @Test
    void teamsAreAsLargeAsALeaderCanKnow() {
        DemoPopulation city = population(DemoAgency.KOTA_SERANG);
        Map<String, DemoUnit> unitByNip =
                city.people().stream().collect(Collectors.toMap(DemoPerson::nip, DemoPerson::unit));
        Map<String, Long> spans = assessors(city).values().stream()
                .filter(nip -> !nip.equals(AssessorList.REGIONAL_HEAD))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        spans.forEach((nip, span) -> {
            DemoUnit unit = Objects.requireNonNull(unitByNip.get(nip));
            assertThat(span).as(unit.name()).isBetween(3L, unit.kind().equals("SEKOLAH") ? 40L : 26L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void fixedPeopleSitWhereTheDemonstrationLooksForThem(DemoAgency agency) {
        DemoPopulation population = population(agency);
        List<FixedPerson> fixed = FixedPerson.of(agency);
        assertThat(fixed)
                .allSatisfy(person -> assertThat(population.people())
                        .filteredOn(found -> found.nip().equals(person.nip()))
                        .singleElement()
                        .satisfies(found -> {
                            assertThat(found.unit().name()).isEqualTo(person.unit());
                            assertThat(found.name()).isEqualTo(person.name());
                            assertThat(found.isHead()).isEqualTo(person.isHead());
                        }));
        DemoPeople people = DemoPeople.of(agency);
        Map<String, String> assessors = assessors(population);
        assertThat(assessors)
                .containsEntry(people.employee(), people.assessor())
                .containsEntry(people.assessor(), people.headOfDepartment())
                .containsEntry(people.headOfDepartment(), AssessorList.REGIONAL_HEAD)
                .containsEntry(people.regionalSecretary(), AssessorList.REGIONAL_HEAD);
    }

    @Test
    void kilasahHasTwelveUnderItsHead() {
        DemoPopulation city = population(DemoAgency.KOTA_SERANG);
        String head = DemoPeople.of(DemoAgency.KOTA_SERANG).assessor();
        assertThat(assessors(city).values()).filteredOn(head::equals).hasSize(12);
    }

    @Test
    void allKindsOfEmploymentAreThere() {
        Map<Employment, Long> kinds = population(DemoAgency.KOTA_SERANG).people().stream()
                .collect(Collectors.groupingBy(DemoPerson::employment, Collectors.counting()));
        assertThat(kinds.get(Employment.PNS)).isBetween(4_000L, 5_200L);
        assertThat(kinds.get(Employment.PPPK_PARUH_WAKTU)).isBetween(2_300L, 4_000L);
        assertThat(kinds.get(Employment.PPPK)).isGreaterThan(500L);
        assertThat(kinds.get(Employment.CPNS)).isGreaterThan(50L);
    }

    @Test
    void namesHaveTwoToFourWordsAndRarelyRepeat() {
        List<DemoPerson> people = population(DemoAgency.KOTA_SERANG).people();
        Set<String> names = people.stream().map(DemoPerson::name).collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(8_500);
        assertThat(names).allSatisfy(name -> assertThat(name.split(" ", -1)).hasSizeBetween(2, 5));
    }

    @ParameterizedTest
    @EnumSource
    void samePeopleEveryTime(DemoAgency agency) {
        assertThat(DemoPopulation.of(agency).people())
                .isEqualTo(population(agency).people());
    }

    @Test
    void tooFewPeopleForTheUnitsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DemoPopulation.of(DemoAgency.KOTA_SERANG, 1_000));
    }

    private static DemoPopulation population(DemoAgency agency) {
        return Objects.requireNonNull(POPULATIONS.get(agency));
    }

    private static long count(DemoPopulation population, String kind) {
        return population.units().stream()
                .filter(unit -> unit.kind().equals(kind))
                .count();
    }

    private static Map<String, String> assessors(DemoPopulation population) {
        Map<String, String> assessors = new HashMap<>();
        AssessorList.rows(population).forEach(row -> assessors.put(row.getFirst(), row.get(1)));
        return assessors;
    }
}
