package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValue;
import id.teladan.planning.Approach;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanChanges;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanParty;
import id.teladan.planning.WorkResult;
import id.teladan.planning.WorkResultId;
import id.teladan.ui.Form;
import id.teladan.ui.OwnPage;
import id.teladan.ui.Step;
import id.teladan.ui.Tone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the document it is.
 *
 * @param assessor null where nobody is assigned
 * @param parents what results hang under
 * @param missing what still keeps it from being submitted
 * @param note the leader's word with which it came back; null if there is none to answer
 * @param changes since the last return, for the one who decides; null if there was none
 * @param form what the last deed was refused for
 */
public record PlanPage(
        PlanContent content,
        PlanParty owner,
        @Nullable PlanParty assessor,
        List<BehaviorValue> values,
        Map<WorkResultId, String> parents,
        List<Hint> hints,
        List<String> missing,
        List<Step> history,
        @Nullable String note,
        @Nullable PlanChanges changes,
        boolean mine,
        boolean mayEdit,
        boolean mayExpect,
        boolean mayDecide,
        String answer,
        String lead,
        String span,
        Tone tone,
        String icon,
        Form form)
        implements OwnPage {

    /** @param resultNumber 0 for the plan as a whole */
    public record Hint(int resultNumber, String sentence) {}

    @Override
    public boolean own() {
        return mine;
    }

    public Plan plan() {
        return content.plan();
    }

    public String href() {
        return "/plans/" + plan().id();
    }

    public List<String> hintsOn(int resultNumber) {
        return hints.stream()
                .filter(hint -> hint.resultNumber() == resultNumber)
                .map(Hint::sentence)
                .toList();
    }

    /** What a result serves: the superior's result or the organisation's goal; empty if nothing is named yet. */
    public String originOf(WorkResult result) {
        String text = result.parentResultId() == null ? result.parentGoal() : parents.get(result.parentResultId());
        return text == null ? "" : text;
    }

    public boolean needsOrigin() {
        return !content.highLeader() && plan().approach() == Approach.KUANTITATIF;
    }

    public boolean needsAssigner() {
        return content.highLeader() || plan().approach() == Approach.KUALITATIF;
    }
}
