package id.teladan.planning.web;

import id.teladan.planning.PlanBundle;
import id.teladan.ui.Form;

/**
 * One bundle on its way.
 *
 * @param lead what is in it
 * @param file size and last day, once it is done; empty before
 */
public record PlanBundlePage(PlanBundle bundle, String answer, String lead, String file, boolean ready, Form form) {

    public String href() {
        return "/plan-bundles/" + bundle.id();
    }
}
