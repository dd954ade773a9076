package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.cycle.BehaviorValue;
import id.teladan.cycle.Rating;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueGroundTests {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-08-12T12:00:00+07:00");
    private static final BehaviorValue HARMONIS = new BehaviorValue("HARMONIS", 4, "Harmonis", List.of());

    /** Givers by number with their marks, newest first. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "1+, DIATAS",
        "1+ 1- 1-, DIATAS",
        "1+ 2- 1- 1-, DIATAS DIBAWAH",
        "1- 1- 1- 2= 3=, DIBAWAH SESUAI SESUAI"
    })
    void everyGiverCountsOnceWithWhatWasSaidLast(String said, String marks) {
        assertThat(ValueGround.of(HARMONIS, lines(said)).marks())
                .extracting(mark -> mark.rating().name())
                .containsExactlyElementsOf(marks.isEmpty() ? List.of() : Arrays.asList(marks.split(" ", -1)));
    }

    @Test
    void oneWhoRepeatsOneselfIsNoMajority() {
        assertThat(BehaviorSuggestion.of(List.of(ValueGround.of(HARMONIS, lines("1- 1- 1- 2= 3="))))
                        .rating())
                .isEqualTo(Rating.SESUAI);
    }

    @Test
    void whatWasKeptWithoutItsGiverIsToldApartByName() {
        FeedbackLine kept = new FeedbackLine(
                new EmployeeId(9), null, "Rekan (A)", false, null, "HARMONIS", Rating.SESUAI, "Rukun.", NOON);
        FeedbackLine other = new FeedbackLine(
                new EmployeeId(9), null, "Rekan (B)", false, null, "HARMONIS", Rating.SESUAI, "Rukun.", NOON);
        assertThat(ValueGround.of(HARMONIS, List.of(kept, kept, other)).marks()).hasSize(2);
    }

    private static List<FeedbackLine> lines(String said) {
        List<String> words = said.isEmpty() ? List.of() : List.of(said.split(" ", -1));
        return IntStream.range(0, words.size())
                .mapToObj(index -> line(words.get(index), NOON.minusHours(index)))
                .toList();
    }

    private static FeedbackLine line(String word, OffsetDateTime at) {
        return new FeedbackLine(
                new EmployeeId(9),
                new EmployeeId(Character.digit(word.charAt(0), 10)),
                "Rekan kerja setingkat (Rekan)",
                false,
                null,
                "HARMONIS",
                switch (word.charAt(1)) {
                    case '+' -> Rating.DIATAS;
                    case '-' -> Rating.DIBAWAH;
                    default -> Rating.SESUAI;
                },
                "Rukun.",
                at);
    }
}
