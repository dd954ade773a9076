package id.teladan.feedback.web;

import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;

/**
 * The form by which feedback is given.
 *
 * @param about what it will be about, in a sentence's words
 * @param values core values to choose from; empty where the subject is given
 */
public record FeedbackForm(
        Form form, String recipient, String about, List<Option> values, List<Option> marks, List<Option> kinds) {

    public FeedbackForm {
        values = List.copyOf(values);
        marks = List.copyOf(marks);
        kinds = List.copyOf(kinds);
    }
}
