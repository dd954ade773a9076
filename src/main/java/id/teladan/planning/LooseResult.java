package id.teladan.planning;

import id.teladan.shared.EmployeeId;
import id.teladan.ui.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agreed result that hangs under nothing of the superior's agreed plan: under a goal in words, or under a result that
 * the superior's plan no longer has.
 *
 * @param goal what it serves, in words
 */
public record LooseResult(
        WorkResultId id,
        PlanId planId,
        EmployeeId employeeId,
        String employeeName,
        int number,
        String description,
        @Nullable String goal) {

    /** The one whose words are most alike, as a suggestion; empty where no word is the same. */
    public Optional<ParentResult> likeliest(List<ParentResult> choices) {
        Set<String> own = words(description + " " + (goal == null ? "" : goal));
        ParentResult best = null;
        long most = 0;
        for (ParentResult choice : choices) {
            long same =
                    words(choice.description()).stream().filter(own::contains).count();
            if (same > most) {
                most = same;
                best = choice;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Format.INDONESIAN).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 4)
                .collect(Collectors.toSet());
    }
}
