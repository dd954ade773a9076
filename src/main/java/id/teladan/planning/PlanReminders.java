package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * A word to all who stand at one stage, in one act. It stays inside: on the page of whoever has the move, until that person
 * has moved. Nobody is reminded twice a day, by whomever.
 */
@Service
@TenantTransactional
public class PlanReminders {

    private final PlanReminderRepository repository;
    private final PlanStages stages;
    private final Overseers overseers;
    private final AuditTrail audit;
    private final Clock clock;

    PlanReminders(
            PlanReminderRepository repository, PlanStages stages, Overseers overseers, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.stages = stages;
        this.overseers = overseers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reminds those who have the move: the planners, or with submitted plans their assessors.
     *
     * @return how many people were reminded; those who were today already are not
     * @throws id.teladan.shared.NotFound unless the actor acts for the unit
     * @throws RuleViolation for agreed plans, and if nobody is left to remind
     */
    public int remind(Actor actor, UnitId unit, NewReminder reminder) {
        overseers.mustAct(actor, unit);
        if (!reminder.stage().mayBeReminded()) {
            throw new RuleViolation("planning.nothing-to-remind");
        }
        LocalDate today = OfficeTime.today(clock);
        int people = repository.insert(
                actor, unit, reminder, today, stages.deadline(actor, reminder.year()), OfficeTime.now(clock));
        if (people == 0) {
            throw new RuleViolation(
                    "planning.nobody-to-remind", reminder.stage().label());
        }
        audit.record(
                actor,
                "plan.reminded",
                "unit",
                unit.value(),
                Map.of("stage", reminder.stage().name(), "year", reminder.year(), "people", people));
        return people;
    }

    /** The reminder that the actor has not followed yet, in this year's plans. */
    @TenantTransactional(readOnly = true)
    public Optional<PlanReminder> open(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        return Optional.ofNullable(actor.employeeId())
                .flatMap(self -> repository.findOpen(actor.agencyId(), self, today.getYear(), today));
    }

    /** The last act for each stage that reached the unit. */
    @TenantTransactional(readOnly = true)
    public List<PlanReminder> last(Actor actor, UnitId unit, int year) {
        overseers.mustSee(actor, unit);
        return repository.findLast(actor.agencyId(), unit, year);
    }
}
