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
}
