package id.teladan.ui;

import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of changes that a page watches: one event per change, named as its topic. */
@Controller
class LiveController {

    private static final int MOST_TOPICS = 20;

    private final LiveUpdates updates;
    private final ObjectProvider<LiveTopicGuard> guards;

    LiveController(LiveUpdates updates, ObjectProvider<LiveTopicGuard> guards) {
        this.updates = updates;
        this.guards = guards;
    }

    /** @param topics those that no guard allows are left out; 404 if none remains */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> watch(Actor actor, @RequestParam List<String> topics) {
        Set<String> allowed = topics.stream()
                .limit(MOST_TOPICS)
                .flatMap(topic -> LiveTopic.parse(topic).stream())
                .filter(topic -> guards.stream().anyMatch(guard -> guard.allows(actor, topic)))
                .map(LiveTopic::toString)
                .collect(Collectors.toSet());
        if (allowed.isEmpty()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(updates.watch(actor, allowed));
    }
}
