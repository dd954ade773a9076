package id.teladan.feedback.web;

import id.teladan.feedback.FeedbackNotes;
import id.teladan.shared.Actor;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveTopicGuard;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to Umpan balik, with what is unread; and one's own topic, which everybody may watch. */
@Component
class FeedbackNavigation implements NavigationSource, LiveTopicGuard {

    private final FeedbackNotes notes;

    FeedbackNavigation(FeedbackNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(NavigationEntry.of(Workplace.PEGAWAI, 40, "Umpan balik", "/feedback", "message-2")
                .onPhone("Umpan balik")
                .counting(() -> notes.unread(actor)));
    }

    @Override
    public boolean allows(Actor actor, LiveTopic topic) {
        return topic.kind() == LiveTopic.Kind.EMPLOYEE && actor.is(topic.whose());
    }
}
