package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.cycle.Rating;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BehaviorSuggestionTests {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-10-01T08:00:00+07:00");

    /** Seven values; L by the leader, O by others, in order of time; + above, = as expected, - below. */
    @ParameterizedTest
    @CsvSource({
        "L+ L+ L+ L+ . . ., DIATAS, false",
        "L+ L+ L+ . . . ., SESUAI, false",
        "L+ L+ L+ L+ L+ L+ L-, DIBAWAH, false",
        "L= . . . . . ., SESUAI, false",
        "L-L= . . . . . ., SESUAI, false",
        "L=L- . . . . . ., DIBAWAH, false",
        "L=O-O-O- . . . . . ., SESUAI, false",
        "O-O-O= . . . . . ., SESUAI, true",
        "O-O= . . . . . ., SESUAI, false",
        "O- L- . . . . ., DIBAWAH, false",
        "O+O+O= O+ O+ O+ . . ., DIATAS, false",
        "L+ L+ L+ L+ O- . ., SESUAI, true"
    })
    void feedbackOnTheValuesDecides(String values, Rating rating, boolean needsConfirmation) {
        Suggestion suggestion = BehaviorSuggestion.of(values(values));
        assertThat(suggestion.rating()).isEqualTo(rating);
        assertThat(suggestion.needsConfirmation()).isEqualTo(needsConfirmation);
        assertThat(suggestion.derivation()).hasSize(8);
    }

    @Test
    void noFeedbackIsNotAssumedToBeAsExpected() {
        Suggestion suggestion = BehaviorSuggestion.of(values(". . . . . . ."));
        assertThat(suggestion.rating()).isNull();
        assertThat(suggestion.conclusion()).startsWith("Belum ada saran: ");
    }

    @Property
    void orderOfMarksAndValuesNeverMatters(@ForAll("sevenValues") List<ValueGround> values, @ForAll Random random) {
        List<ValueGround> shuffled = new ArrayList<>(values.stream()
                .map(value -> {
                    List<ValueGround.Mark> marks = new ArrayList<>(value.marks());
                    Collections.shuffle(marks, random);
                    return new ValueGround(value.code(), value.label(), marks);
                })
                .toList());
        Collections.shuffle(shuffled, random);
        assertThat(BehaviorSuggestion.of(shuffled).rating())
                .isEqualTo(BehaviorSuggestion.of(values).rating());
    }

    @Property
    void raisingOneMarkNeverLowersTheRating(
            @ForAll("sevenValues") List<ValueGround> values, @ForAll int whichValue, @ForAll int whichMark) {
        int index = Math.floorMod(whichValue, values.size());
        ValueGround value = values.get(index);
        if (value.marks().isEmpty()) {
            return;
        }
        List<ValueGround.Mark> marks = new ArrayList<>(value.marks());
        int markIndex = Math.floorMod(whichMark, marks.size());
        ValueGround.Mark mark = marks.get(markIndex);
        if (mark.rating() == Rating.DIATAS) {
            return;
        }
        Rating higher = mark.rating() == Rating.DIBAWAH ? Rating.SESUAI : Rating.DIATAS;
        marks.set(markIndex, new ValueGround.Mark(higher, mark.fromLeader(), mark.at()));
        List<ValueGround> raised = new ArrayList<>(values);
        raised.set(index, new ValueGround(value.code(), value.label(), marks));
        assertThat(BehaviorSuggestion.of(raised).rating())
                .isNotNull()
                .isLessThanOrEqualTo(BehaviorSuggestion.of(values).rating());
    }

    @Provide
    Arbitrary<List<ValueGround>> sevenValues() {
        return Combinators.combine(
                        Arbitraries.of(Rating.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5))
                .as((rating, leader, hour) -> new ValueGround.Mark(rating, leader, START.plusHours(hour)))
                .list()
                .ofMaxSize(5)
                .map(marks -> new ValueGround("AKUNTABEL", "Akuntabel", marks))
                .list()
                .ofSize(7);
    }

    private static List<ValueGround> values(String written) {
        return List.of(written.split(" ", -1)).stream()
                .map(value -> new ValueGround("AKUNTABEL", "Akuntabel", marks(value)))
                .toList();
    }

    private static List<ValueGround.Mark> marks(String written) {
        return IntStream.range(0, written.length() / 2)
                .mapToObj(index -> new ValueGround.Mark(
                        switch (written.charAt(index * 2 + 1)) {
                            case '+' -> Rating.DIATAS;
                            case '-' -> Rating.DIBAWAH;
                            default -> Rating.SESUAI;
                        },
                        written.charAt(index * 2) == 'L',
                        START.plusHours(index)))
                .toList();
    }
}
