package id.teladan.library;

import id.teladan.planning.Classification;
import id.teladan.planning.FormDraft;
import id.teladan.planning.FormDrafts;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.planning.ResultKind;
import id.teladan.planning.ResultRevision;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Plans plans;
    private final FormDrafts drafts;
    private final Clock clock;

    Examples(ExampleQueries queries, Plans plans, FormDrafts drafts, Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.drafts = drafts;
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
     * One of {@link #agreedIn}.
     *
     * @throws NotFound if fewer people than that share the wording, or none
     */
    public AgreedExample requireAgreed(Actor actor, String positionName, String description) {
        return agreedIn(actor, positionName).stream()
                .filter(agreed -> agreed.description().equals(description))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Puts a result into the unfinished form of a new one, for the owner to look at, adjust and save. What stood in that
     * form is replaced.
     *
     * @throws NotFound unless the actor may edit the plan
     */
    @TenantTransactional
    public void fill(Actor actor, PlanId plan, ResultKind kind, String description, List<ExampleIndicator> indicators) {
        Form form = Form.of(new ResultRevision(
                0,
                kind,
                description,
                null,
                null,
                null,
                null,
                Classification.INDIVIDU,
                null,
                indicators.stream().map(ExampleIndicator::asRevision).toList()));
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        values.remove("version");
        drafts.save(actor, plan, plans.head(actor, plan).version(), FormDraft.ofResult(0), values);
    }
}
