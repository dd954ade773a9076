package id.teladan.library.web;

import id.teladan.planning.PlanId;

/** The reader's plan, whose form of a new result an example fills. */
public record ExampleUse(PlanId plan) {

    /** Under which name the browser keeps that form: what it has kept there gives way to the example. */
    public String draft() {
        return "skp-" + plan + "-0";
    }
}
