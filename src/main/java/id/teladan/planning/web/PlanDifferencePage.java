package id.teladan.planning.web;

import id.teladan.planning.PlanDifference;

/**
 * What an edition changes in the one it replaces, side by side.
 *
 * @param owner the name of the plan's owner; empty for oneself
 */
public record PlanDifferencePage(PlanDifference difference, String owner, String answer) {

    public String back() {
        return "/plans/" + difference.newer().id();
    }
}
