package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.cycle.LawOf2022;
import id.teladan.cycle.Predicate;
import id.teladan.cycle.UnitPredicate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTests {

    /** People from Sangat Baik to Sangat Kurang. */
    @ParameterizedTest
    @CsvSource({
        "BAIK, 3 14 2 1 0, ''",
        "BAIK, 5 15 0 0 0, 'Baik 15 dari 20 (75%), lebih dari paling banyak 70%.|Butuh Perbaikan dan Kurang/Misconduct 0 dari 20 (0%), kurang dari paling sedikit 1 orang.'",
        "BUTUH_PERBAIKAN, 3 5 12 0 0, 'Sangat Baik 3 dari 20 (15%), lebih dari paling banyak 10%.'",
        "BUTUH_PERBAIKAN, 2 5 13 0 0, ''",
        "BUTUH_PERBAIKAN, 0 9 11 0 0, 'Butuh Perbaikan 11 dari 20 (55%), kurang dari paling sedikit 60%.'",
        "ISTIMEWA, 14 6 0 0 0, ''",
        "ISTIMEWA, 15 5 0 0 0, 'Sangat Baik 15 dari 20 (75%), lebih dari paling banyak 70%.'",
        "ISTIMEWA, 8 9 3 0 0, 'Sangat Baik 8 dari 20 (40%), idealnya kelompok terbesar bila predikat organisasi Istimewa.'",
        "KURANG, 0 6 2 12 0, ''",
        "KURANG, 0 7 1 12 0, 'Butuh Perbaikan 1 dari 20 (5%), kurang dari paling sedikit 10%.'",
        "SANGAT_KURANG, 0 6 1 1 12, ''",
        "SANGAT_KURANG, 0 7 1 0 12, 'Butuh Perbaikan dan Kurang/Misconduct 1 dari 20 (5%), kurang dari paling sedikit 10%.'",
        "SANGAT_KURANG, 1 5 1 1 12, 'Sangat Baik 1 dari 20 (5%), lebih dari paling banyak 0%.'"
    })
    void departuresAreFoundWithTheirNumbers(UnitPredicate organization, String people, String sentences) {
        assertThat(of(people, organization).findings())
                .extracting(Distribution.Finding::sentence)
                .containsExactlyElementsOf(sentences.isEmpty() ? List.of() : Arrays.asList(sentences.split("\\|", -1)));
    }

    @Test
    void smallUnitsAreNotMeasured() {
        Distribution nine = of("9 0 0 0 0", UnitPredicate.BAIK);
        assertThat(nine.applicable()).isFalse();
        assertThat(nine.findings()).isEmpty();
        assertThat(of("10 0 0 0 0", UnitPredicate.BAIK).findings()).isNotEmpty();
        assertThat(of("0 0 0 0 0", UnitPredicate.BAIK).percent(Predicate.BAIK)).isEqualTo(new BigDecimal("0.0"));
    }

    @Property
    void peopleAreConserved(
            @ForAll @Size(5) List<@IntRange(max = 50) Integer> people, @ForAll UnitPredicate organization) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        for (Predicate predicate : Predicate.values()) {
            counts.put(predicate, people.get(predicate.number() - 1));
        }
        Distribution distribution = Distribution.of(counts, organization, LawOf2022.ruleSet());
        assertThat(distribution.counts()).isEqualTo(counts);
        assertThat(distribution.total())
                .isEqualTo(people.stream().mapToInt(Integer::intValue).sum());
    }

    private static Distribution of(String people, UnitPredicate organization) {
        String[] written = people.split(" ", -1);
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        for (Predicate predicate : Predicate.values()) {
            counts.put(predicate, Integer.valueOf(written[predicate.number() - 1]));
        }
        return Distribution.of(counts, organization, LawOf2022.ruleSet());
    }
}
