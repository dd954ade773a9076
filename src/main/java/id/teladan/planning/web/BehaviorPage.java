package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValue;
import id.teladan.planning.FormDraft;
import id.teladan.planning.PlanContent;
import id.teladan.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Special expectations under the seven values, to be filled in.
 *
 * @param restored when what stands in the form was typed, if it was not saved; null if it is what the plan says
 * @param mine whether the owner writes, and not the assessor
 */
public record BehaviorPage(
        PlanContent content,
        List<BehaviorValue> values,
        boolean mine,
        @Nullable String restored,
        Form form) {

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "skp-" + content.plan().id() + "-perilaku";
    }

    /** Under which name the server keeps it. */
    public String keeps() {
        return back() + "/drafts/" + FormDraft.BEHAVIOR;
    }

    public String back() {
        return "/plans/" + content.plan().id();
    }
}
