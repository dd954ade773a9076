package id.teladan.planning;

import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What is being typed into the forms of a plan, kept as it is, whole or half, until the form is saved. It is no part of the
 * plan: it becomes one by saving.
 */
@Service
@TenantTransactional
public class FormDrafts {

    /** More letters than any form holds with all its fields full. */
    private static final int MOST_LETTERS = 60_000;

    private static final String NAME = "result-[0-9]{1,4}|behavior|attachments";

    private final Plans plans;
    private final FormDraftRepository repository;
    private final Clock clock;

    FormDrafts(Plans plans, FormDraftRepository repository, Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.clock = clock;
    }

    /** Of the actor's plan, the longest untouched first; none for anybody else. */
    @TenantTransactional(readOnly = true)
    public List<FormDraft> of(Actor actor, Plan plan) {
        return plan.mayBeEditedBy(actor) ? repository.findAll(actor.agencyId(), plan.id()) : List.of();
    }

    @TenantTransactional(readOnly = true)
    public Optional<FormDraft> find(Actor actor, Plan plan, String name) {
        return of(actor, plan).stream()
                .filter(draft -> draft.name().equals(name))
                .findFirst();
    }

    /**
     * Keeps what stands in a form.
     *
     * @param version of the plan that was read
     * @return when it was kept; empty if the plan has moved on, as when the form itself was saved meanwhile
     * @throws NotFound unless the actor may edit the plan and it has such a form
     * @throws RuleViolation if it is more than a form can hold
     */
    public Optional<OffsetDateTime> save(
            Actor actor, PlanId id, int version, String name, Map<String, List<String>> values) {
        mustBeEditable(actor, id, name);
        int letters = values.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (letters > MOST_LETTERS) {
            throw new RuleViolation("planning.draft-too-long");
        }
        OffsetDateTime now = OfficeTime.now(clock);
        return repository.save(actor.agencyId(), id, version, new FormDraft(name, values, now))
                ? Optional.of(now)
                : Optional.empty();
    }

    public void discard(Actor actor, PlanId id, String name) {
        mustBeEditable(actor, id, name);
        repository.delete(actor.agencyId(), id, name);
    }

    private void mustBeEditable(Actor actor, PlanId id, String name) {
        if (!plans.head(actor, id).mayBeEditedBy(actor) || !name.matches(NAME)) {
            throw new NotFound();
        }
    }
}
