package id.teladan.feedback.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said on one report, indicator or person, and the form to add to it. Pages embed the part {@code #feedback-panel}
 * by {@code hx-get} and {@code hx-select}; alone it is a page like any other.
 *
 * @param back where the whole page leads back to
 * @param form null for those who may only read
 */
public record FeedbackPanelPage(
        String title,
        String about,
        String back,
        List<NoteCard> notes,
        @Nullable FeedbackForm form) {

    public FeedbackPanelPage {
        notes = List.copyOf(notes);
    }
}
