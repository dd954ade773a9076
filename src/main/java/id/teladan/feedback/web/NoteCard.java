package id.teladan.feedback.web;

import id.teladan.cycle.Rating;
import id.teladan.feedback.FeedbackId;
import id.teladan.feedback.FeedbackNote;
import id.teladan.feedback.FeedbackNotes;
import id.teladan.feedback.Relation;
import id.teladan.shared.Actor;
import id.teladan.ui.Format;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A note as a card.
 *
 * @param person who gave it, or to whom it was given
 * @param line position or relation, and when
 * @param level of the mark from 1 to 3; 0 without a mark
 * @param readable whether the viewer is its receiver and has not read it yet
 * @param withdrawable whether the viewer may still take it back
 * @param trace what became of it, for its giver; null if nothing
 */
public record NoteCard(
        FeedbackId id,
        String person,
        String line,
        String text,
        String about,
        int level,
        String mark,
        boolean readable,
        boolean withdrawable,
        @Nullable String trace) {

    /** As its receiver, or anybody who looks on, sees it. */
    static NoteCard received(Actor actor, FeedbackNote note, Clock clock) {
        String role = note.relation() == Relation.PIMPINAN
                ? note.giverPosition()
                : note.relation().label();
        return card(
                actor,
                note,
                note.giverName(),
                role + " · " + Format.relative(note.createdAt(), clock),
                actor.is(note.employeeId()) && note.readAt() == null,
                null,
                clock);
    }

    static NoteCard given(Actor actor, FeedbackNote note, Clock clock) {
        String trace = note.withdrawnAt() != null
                ? "Ditarik " + Format.moment(note.withdrawnAt()) + "."
                : note.readAt() != null ? "Dipahami " + Format.relative(note.readAt(), clock) + "." : "Belum dibaca.";
        return card(
                actor,
                note,
                note.employeeName(),
                Format.relative(note.createdAt(), clock) + " · "
                        + note.kind().label().toLowerCase(Format.INDONESIAN),
                false,
                trace,
                clock);
    }

    private static NoteCard card(
            Actor actor,
            FeedbackNote note,
            String person,
            String line,
            boolean readable,
            @Nullable String trace,
            Clock clock) {
        Rating mark = note.mark();
        return new NoteCard(
                note.id(),
                person,
                line,
                note.text(),
                note.about(),
                mark == null ? 0 : 4 - mark.siasnCode(),
                mark == null ? "" : mark.label(),
                readable,
                actor.is(note.giverId())
                        && note.withdrawnAt() == null
                        && note.createdAt()
                                .toInstant()
                                .plus(FeedbackNotes.WITHDRAWABLE)
                                .isAfter(clock.instant()),
                trace);
    }
}
