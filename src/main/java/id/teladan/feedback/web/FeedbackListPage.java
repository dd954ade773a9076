package id.teladan.feedback.web;

import id.teladan.ui.Option;
import id.teladan.ui.PageOf;
import java.util.List;

/**
 * What one received and gave.
 *
 * @param topic what to watch for changes
 * @param people to whom a leader may give feedback from here; empty for everybody else
 */
public record FeedbackListPage(
        String answer,
        String lead,
        String topic,
        PageOf<NoteCard> received,
        List<NoteCard> given,
        List<Option> people) {

    public FeedbackListPage {
        given = List.copyOf(given);
        people = List.copyOf(people);
    }

    /** The first two, which home pages embed as {@code #feedback-latest}. */
    public List<NoteCard> latest() {
        return received.items().stream().limit(2).toList();
    }

    public List<NoteCard> earlier() {
        return received.items().stream().skip(2).toList();
    }
}
