package id.teladan.planning.web;

import id.teladan.planning.Indicator;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.Remark;
import id.teladan.planning.Remarks;
import id.teladan.shared.Actor;
import id.teladan.ui.Format;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the dialogue about a plan. */
@Component
class PlanTalks {

    private final Remarks remarks;
    private final Clock clock;

    PlanTalks(Remarks remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    Talk of(Actor actor, PlanContent content) {
        Plan plan = content.plan();
        boolean maySpeak = remarks.maySpeak(actor, plan);
        boolean owner = actor.is(plan.employeeId());
        return new Talk(
                maySpeak,
                maySpeak && plan.status().open(),
                maySpeak && plan.status().editable(),
                remarks.of(actor, plan).stream()
                        .map(remark -> entry(content, remark, owner, maySpeak))
                        .toList());
    }

    private Talk.Entry entry(PlanContent content, Remark remark, boolean owner, boolean maySpeak) {
        boolean mine = maySpeak && remark.byOwner() == owner;
        return new Talk.Entry(
                remark.id().value(),
                line(remark),
                remark.about(),
                remark.authorName(),
                mine,
                Format.relative(remark.saidAt(), clock),
                remark.text(),
                proposal(content, remark),
                outcome(remark),
                maySpeak && !mine && remark.open() && content.plan().status().open());
    }

    private static String line(Remark remark) {
        if (remark.indicatorId() != null) {
            return Talk.indicator(remark.indicatorId());
        }
        if (remark.resultId() != null) {
            return Talk.result(remark.resultId());
        }
        return remark.valueCode() == null ? "" : Talk.value(remark.valueCode());
    }

    private static @Nullable String proposal(PlanContent content, Remark remark) {
        if (!remark.proposes()) {
            return null;
        }
        String wording = remark.proposedText() == null ? "" : "\u201c" + remark.proposedText() + "\u201d";
        if (remark.proposedTarget() == null) {
            return wording;
        }
        String unit = remark.indicatorId() == null
                ? ""
                : content.indicator(remark.indicatorId())
                        .map(Indicator::unit)
                        .map(" "::concat)
                        .orElse("");
        String target = "target " + Format.number(remark.proposedTarget()) + unit;
        return wording.isEmpty() ? target : wording + ", " + target;
    }

    private static @Nullable String outcome(Remark remark) {
        if (!remark.proposes() || remark.settlement() == null) {
            return null;
        }
        return switch (remark.settlement()) {
            case TAKEN -> "Diambil alih";
            case ANSWERED -> "Dijawab";
        };
    }
}
