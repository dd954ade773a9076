package id.teladan.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.wording.WordingRules;
import id.teladan.wording.WordingSubject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExamplesTests extends SharedContext {

    @Autowired
    private Examples examples;

    @Autowired
    private WordingRules wording;

    @Autowired
    private TestPeople people;

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
            assertThat(example.indicators()).isNotEmpty().allSatisfy(indicator -> assertThat(
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
        assertThat(examples.holding(government.nutritionist().actor(), "stunting")).isNotEmpty();
        assertThat(examples.holding(government.nutritionist().actor(), "%")).isEmpty();
        assertThat(examples.holding(government.nutritionist().actor(), "  ")).isEmpty();
    }

    @Test
    void wordingOfFewerThanThreePeopleStaysTheirs() {
        assertThat(examples.agreedIn(government.nutritionist().actor(), "Nutrisionis Ahli Pertama"))
                .isEmpty();
    }

    private List<Example> all() {
        return examples.families(government.nutritionist().actor()).stream()
                .flatMap(family -> examples.of(government.nutritionist().actor(), family.code()).stream())
                .toList();
    }
}
