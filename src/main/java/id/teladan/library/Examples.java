package id.teladan.library;

import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanId;
import id.teladan.planning.ResultRevision;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What others in such a position promise, to begin from. */
@Service
@TenantTransactional(readOnly = true)
public class Examples {

    /** So many people at least share a wording before it is shown to others: fewer would point at somebody. */
    public static final int FEWEST_PEOPLE = 3;

    private static final int MOST = 60;

    private final ExampleQueries queries;
    private final PlanContents contents;
    private final Clock clock;

    Examples(ExampleQueries queries, PlanContents contents, Clock clock) {
        this.queries = queries;
        this.contents = contents;
        this.clock = clock;
    }

    /** In the order of the shelves. */
    public List<Family> families(Actor actor) {
        return queries.families();
    }

    /** Where somebody in this position finds the own work. */
    public Optional<Family> familyOf(Actor actor, String positionName) {
        return queries.familyOf(positionName);
    }

    /** Empty for a family that is not there. */
    public List<Example> of(Actor actor, String familyCode) {
        return queries.ofFamily(familyCode);
    }

    /** Results or indicators that hold the text, in any family; {@value #MOST} at most. */
    public List<Example> holding(Actor actor, String text) {
        String escaped = text.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
        return escaped.isEmpty() ? List.of() : queries.holding("%" + escaped + "%", MOST);
    }

    /** What people in this position have agreed on in the own agency this year or last, the most shared first. */
    public List<AgreedExample> agreedIn(Actor actor, String positionName) {
        return queries.agreedIn(actor, positionName, OfficeTime.today(clock).getYear() - 1, FEWEST_PEOPLE, MOST);
    }

    /** @throws NotFound if there is none */
    public Example require(Actor actor, ExampleId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Puts an example into a plan that the actor may edit.
     *
     * @param version of the plan that was looked at
     * @throws RuleViolation if the plan is locked
     */
    @TenantTransactional
    public void take(Actor actor, ExampleId id, PlanId plan, int version) {
        Example example = require(actor, id);
        contents.addResult(
                actor,
                plan,
                new ResultRevision(
                        version,
                        example.kind(),
                        example.description(),
                        null,
                        null,
                        null,
                        example.indicators().stream()
                                .map(ExampleIndicator::asRevision)
                                .toList()));
    }
}
