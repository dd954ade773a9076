package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStatusTests {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED CANCELLED, true",
        "SUBMITTED, AGREED RETURNED, false",
        "RETURNED, SUBMITTED CANCELLED, true",
        "AGREED, SUPERSEDED CLOSED CANCELLED, false",
        "SUPERSEDED, '', false",
        "CLOSED, '', false",
        "CANCELLED, '', false"
    })
    void planMovesOnlyAlongItsLifeCycle(PlanStatus from, String successors, boolean editable) {
        assertThat(Arrays.stream(PlanStatus.values()).filter(from::mayBecome).map(Enum::name))
                .containsExactlyInAnyOrder(successors.isEmpty() ? new String[0] : successors.split(" ", -1));
        assertThat(from.editable()).isEqualTo(editable);
    }
}
