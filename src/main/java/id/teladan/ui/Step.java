package id.teladan.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a way: an upload's stages, or what became of a request.
 *
 * @param note when or by whom, in words; null if there is nothing to say
 */
public record Step(String label, @Nullable String note, State state) {

    public enum State {
        DONE,
        NOW,
        NEXT
    }

    /** The steps of a flow, the one with this number (from 1) being at hand. */
    public static List<Step> flow(int current, String... labels) {
        List<Step> steps = new ArrayList<>();
        for (int number = 1; number <= labels.length; number++) {
            State state = number < current ? State.DONE : number == current ? State.NOW : State.NEXT;
            steps.add(new Step(labels[number - 1], null, state));
        }
        return steps;
    }
}
