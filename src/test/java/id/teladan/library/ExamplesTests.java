package id.teladan.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.planning.Approach;
import id.teladan.planning.FormDraft;
import id.teladan.planning.FormDrafts;
import id.teladan.planning.NewPlan;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.wording.WordingRules;
import id.teladan.wording.WordingSubject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExamplesTests extends SharedContext {

    @Autowired
    private Examples examples;

    @Autowired
    private WordingRules wording;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private Plans plans;

    @Autowired
    private FormDrafts formDrafts;

    private Government government;

    @BeforeEach
    void someGovernment() {
        government = people.government();
    }

    @Test
    void everyExampleIsWellWorded() {
        for (Example example : all()) {
            assertThat(wording.on(WordingSubject.RESULT, false, example.description()))
                    .as(example.description())
                    .isEmpty();
            assertThat(example.indicators())
                    .isNotEmpty()
                    .allSatisfy(indicator -> assertThat(
                                    wording.on(WordingSubject.INDICATOR, false, indicator.description()))
                            .as(indicator.description())
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Nutrisionis Ahli Pertama, nutrisionis",
        "Kepala UPTD Puskesmas Kilasah, kepala-puskesmas",
        "Kepala Dinas Kesehatan, kepala-dinas-kesehatan",
        "Kepala Dinas Perhubungan, kepala-dinas",
        "Lurah Cipare, lurah",
        "Sekretaris Kelurahan Cipare, sekretaris-wilayah",
        "Guru Kelas Ahli Muda, guru-kelas",
        "Guru Bahasa Indonesia Ahli Pertama, guru-mapel",
        "Auditor Ahli Madya, auditor",
        "Juru Kunci, bersama"
    })
    void everyPositionFindsItsShelf(String positionName, String family) {
        assertThat(examples.familyOf(government.nutritionist().actor(), positionName))
                .map(Family::code)
                .hasValue(family);
    }

    @Test
    void searchTakesPercentSignsAsTheyAre() {
        assertThat(examples.holding(government.nutritionist().actor(), "stunting"))
                .isNotEmpty();
        assertThat(examples.holding(government.nutritionist().actor(), "%")).isEmpty();
        assertThat(examples.holding(government.nutritionist().actor(), "  ")).isEmpty();
    }

    @Test
    void wordingOfFewerThanThreePeopleStaysTheirs() {
        people.enlargeTeam(government, 2);
        assertThat(examples.agreedIn(government.nutritionist().actor(), "Nutrisionis Ahli Pertama"))
                .isEmpty();
        assertThat(examples.agreedIn(government.nutritionist().actor(), "Perawat Terampil"))
                .isEmpty();
    }

    @Test
    void whatThreePeopleHaveAgreedOnGrowsTheLibraryOfTheirGovernmentOnly() {
        people.enlargeTeam(government, 3);
        people.within(
                government.agencyId(),
                () -> jdbc.sql("""
                                UPDATE planning.indicator i SET description = 'Kunjungan bersama Ibu Siti Aminah'
                                FROM planning.work_result r, planning.plan p, organization.employee e
                                WHERE i.agency_id = :agencyId AND i.number = 2 AND r.agency_id = :agencyId AND r.id = i.result_id
                                  AND p.agency_id = :agencyId AND p.id = r.plan_id AND e.agency_id = :agencyId
                                  AND e.id = p.employee_id AND e.name = 'Perawat 20'
                                """)
                        .param("agencyId", government.agencyId().value())
                        .update());

        assertThat(examples.agreedIn(government.nutritionist().actor(), "Perawat Terampil"))
                .singleElement()
                .satisfies(agreed -> {
                    assertThat(agreed.people()).isEqualTo(3);
                    assertThat(agreed.description()).isEqualTo("Terlaksananya kunjungan rumah");
                    assertThat(agreed.indicators())
                            .extracting(ExampleIndicator::description)
                            .containsExactly("Kunjungan");
                });
        assertThat(examples.agreedIn(people.government().nutritionist().actor(), "Perawat Terampil"))
                .isEmpty();
    }

    @Test
    void exampleFillsTheFormAndNotThePlan() {
        Actor nutritionist = government.nutritionist().actor();
        PlanId plan = drafts.create(
                nutritionist,
                new NewPlan(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Approach.KUANTITATIF, null, null));
        Example example = examples.of(nutritionist, "nutrisionis").getFirst();

        examples.fill(nutritionist, plan, example.kind(), example.description(), example.indicators());

        assertThat(plans.require(nutritionist, plan).results()).isEmpty();
        assertThat(formDrafts.find(nutritionist, plans.head(nutritionist, plan), FormDraft.ofResult(0)))
                .hasValueSatisfying(form -> assertThat(form.values())
                        .containsEntry("description", List.of(example.description()))
                        .containsKey("indicators[0].target"));
        assertThatThrownBy(() -> examples.fill(
                        government.colleague().actor(),
                        plan,
                        example.kind(),
                        example.description(),
                        example.indicators()))
                .isInstanceOf(NotFound.class);
    }

    private List<Example> all() {
        return examples.families(government.nutritionist().actor()).stream()
                .flatMap(family -> examples.of(government.nutritionist().actor(), family.code()).stream())
                .toList();
    }
}
