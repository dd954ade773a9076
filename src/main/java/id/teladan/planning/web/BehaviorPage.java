package id.teladan.planning.web;

import id.teladan.cycle.BehaviorValue;
import id.teladan.planning.PlanContent;
import id.teladan.ui.Form;
import java.util.List;

/**
 * Special expectations under the seven values, to be filled in.
 *
 * @param mine whether the owner writes, and not the assessor
 */
public record BehaviorPage(PlanContent content, List<BehaviorValue> values, boolean mine, Form form) {

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "skp-" + content.plan().id() + "-perilaku";
    }

    public String back() {
        return "/plans/" + content.plan().id();
    }
}
