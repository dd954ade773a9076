package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValue;
import id.teladan.planning.Approach;
import id.teladan.planning.Indicator;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanChanges;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanParty;
import id.teladan.planning.WorkResult;
import id.teladan.planning.WorkResultId;
import id.teladan.ui.Form;
import id.teladan.ui.LiveTopic;
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
 * @param links since when, and by whom, results hang elsewhere than they were agreed with
 * @param turn whose move it is, in words; null when nothing is to be moved
 * @param drafts what stands unsaved in the owner's forms
 * @param doubt what was reported about the assessor and is not settled; null if nothing was
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
        Map<WorkResultId, String> links,
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
        @Nullable String turn,
        boolean myTurn,
        Talk talk,
        EditionSummary edition,
        List<Draft> drafts,
        @Nullable String doubt,
        boolean mayDoubt,
        Form form)
        implements OwnPage {

    /** What stands unsaved in a form. */
    public record Draft(String title, String href, String at) {}

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

    public String liveTopic() {
        return LiveTopic.employee(plan().employeeId()).toString();
    }

    public TalkLine lineOf(WorkResult result) {
        return new TalkLine(
                Talk.result(result.id()),
                "resultId",
                result.id().toString(),
                "hasil kerja " + result.number(),
                result.description(),
                false);
    }

    public TalkLine lineOf(WorkResult result, Indicator indicator) {
        return new TalkLine(
                Talk.indicator(indicator.id()),
                "indicatorId",
                indicator.id().toString(),
                "indikator " + indicator.number() + " hasil kerja " + result.number(),
                indicator.description(),
                true);
    }

    public TalkLine lineOf(BehaviorValue value) {
        return new TalkLine(
                Talk.value(value.code()),
                "valueCode",
                value.code(),
                "nilai " + value.label(),
                content.expectationOn(value.code()),
                false);
    }

    /** Whether the form that was refused is the one about this line. */
    public boolean isRefused(TalkLine line) {
        return form.refused()
                && !line.field().isEmpty()
                && form.value(line.field()).equals(line.value());
    }

    public boolean needsOrigin() {
        return !content.highLeader() && plan().approach() == Approach.KUANTITATIF;
    }

    public boolean needsAssigner() {
        return content.highLeader() || plan().approach() == Approach.KUALITATIF;
    }
}
