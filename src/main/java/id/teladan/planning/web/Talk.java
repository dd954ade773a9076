package id.teladan.planning.web;

import id.teladan.planning.IndicatorId;
import id.teladan.planning.WorkResultId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the two have said about a plan, as its page shows it.
 *
 * @param maySpeak whether the reader is one of the two, and the plan is not over
 * @param mayPropose whether another wording or target may be proposed
 * @param mayTake whether the plan is open, so that a proposal can go into it
 * @param entries oldest first
 */
public record Talk(boolean maySpeak, boolean mayPropose, boolean mayTake, List<Entry> entries) {

    public Talk {
        entries = List.copyOf(entries);
    }

    /**
     * One thing said.
     *
     * @param line of which it was said, as {@link #result} and its like name it; empty for the plan as a whole
     * @param about how the line read then; empty for the plan as a whole
     * @param proposal in words; null if nothing is proposed
     * @param outcome what became of the proposal, in a word; null while it is open
     * @param open whether the reader may take the proposal over or answer it
     */
    public record Entry(
            long number,
            String line,
            String about,
            String author,
            boolean mine,
            String at,
            String text,
            @Nullable String proposal,
            @Nullable String outcome,
            boolean open) {}

    public static String result(WorkResultId id) {
        return "result-" + id;
    }

    public static String indicator(IndicatorId id) {
        return "indicator-" + id;
    }

    public static String value(String code) {
        return "value-" + code;
    }

    /** On the plan as a whole, or on lines that are no longer there. */
    public List<Entry> general() {
        return on("");
    }

    public List<Entry> on(String line) {
        return entries.stream().filter(entry -> entry.line().equals(line)).toList();
    }

    /** The newest first. */
    public List<Entry> latest() {
        return entries.reversed();
    }

    public long openProposals() {
        return entries.stream().filter(Entry::open).count();
    }
}
