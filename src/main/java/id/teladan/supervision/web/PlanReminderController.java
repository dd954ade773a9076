package id.teladan.supervision.web;

import id.teladan.shared.Actor;
import id.teladan.supervision.PlanReminders;
import id.teladan.ui.Format;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The note that pages of one's own plan, of what waits for one, and one's home fetch. */
@Controller
class PlanReminderController {

    private final PlanReminders reminders;
    private final Clock clock;

    PlanReminderController(PlanReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping("/plans/reminder")
    PlanReminderPage show(Actor actor) {
        return reminders
                .open(actor)
                .map(reminder -> new PlanReminderPage(
                        reminder.text(), reminder.byName() + ", " + Format.relative(reminder.at(), clock)))
                .orElseGet(() -> new PlanReminderPage(null, ""));
    }
}
