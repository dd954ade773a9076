package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementStatusTests {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SIGNED AGREED WITHDRAWN, true",
        "SIGNED, AGREED DRAFT, false",
        "AGREED, SUPERSEDED, false",
        "SUPERSEDED, '', false",
        "WITHDRAWN, '', false"
    })
    void agreementMovesOnlyAlongItsLifeCycle(AgreementStatus from, String successors, boolean editable) {
        List<String> expected = Arrays.stream(successors.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        assertThat(Arrays.stream(AgreementStatus.values())
                        .filter(from::mayBecome)
                        .map(AgreementStatus::name))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(from.editable()).isEqualTo(editable);
    }
}
