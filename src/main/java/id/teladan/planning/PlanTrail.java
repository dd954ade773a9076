package id.teladan.planning;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every step of a plan's life has in common: it must be due, it is written down, and open pages hear of it. */
@Component
class PlanTrail {

    private final PlanRepository repository;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    PlanTrail(PlanRepository repository, AuditTrail audit, LiveUpdates live, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /** @throws RuleViolation if the plan's status does not lead to the next one */
    void mustBecome(Plan plan, PlanStatus next) {
        if (!plan.status().mayBecome(next)) {
            throw new RuleViolation(
                    switch (next) {
                        case SUBMITTED -> "planning.not-to-submit";
                        case CANCELLED -> "planning.not-to-cancel";
                        default -> "planning.not-waiting";
                    },
                    plan.status().label());
        }
    }

    /** @throws StaleVersion if somebody else moved the plan meanwhile */
    void mustBeAsRead(Plan plan, int version) {
        if (plan.version() != version) {
            throw new StaleVersion(Plans.WHAT, plan);
        }
    }

    /** @throws StaleVersion if the write found the plan changed */
    void mustHaveHappened(Actor actor, Plan plan, boolean happened) {
        if (!happened) {
            throw new StaleVersion(
                    Plans.WHAT, repository.find(actor.agencyId(), plan.id()).orElseThrow(NotFound::new));
        }
    }

    void step(Actor actor, Plan plan, PlanStatus next, @Nullable String note, String action) {
        step(actor, plan, next, note, List.of(), action);
    }

    /** @param content what the plan says at this step, a line each */
    void step(Actor actor, Plan plan, PlanStatus next, @Nullable String note, List<String> content, String action) {
        repository.insertTransition(
                actor, plan.id(), new PlanTransition(plan.status(), next, actor.name(), note, content, now()));
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("employee", plan.employeeId().value());
        detail.put("version", plan.version() + 1);
        audit.record(actor, action, "plan", plan.id().value(), detail);
    }

    /** Something done to many plans of the agency at once. */
    void deed(Actor actor, String action, Map<String, ?> detail) {
        audit.record(actor, action, "agency", actor.agencyId().value(), detail);
    }

    void deed(Actor actor, PlanId id, String action, Map<String, ?> detail) {
        audit.record(actor, action, "plan", id.value(), detail);
    }

    /** @param assessor whose board shows the person; null where nobody is assigned */
    void changed(Actor actor, Plan plan, @Nullable EmployeeId assessor) {
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(plan.employeeId()));
        if (assessor != null) {
            live.changedAfterCommit(actor.agencyId(), LiveTopic.team(assessor));
        }
    }

    /** Open pages of a person hear that something about their plan is different. */
    void heard(Actor actor, EmployeeId employee) {
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(employee));
    }

    OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
