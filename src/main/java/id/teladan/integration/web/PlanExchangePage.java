package id.teladan.integration.web;

import id.teladan.ui.Form;

/** A plan out to e-Kinerja's table, and from it in. */
public record PlanExchangePage(String planHref, String title, boolean mayEdit, int lines, Form form) {

    public String href() {
        return planHref + "/exchange";
    }
}
