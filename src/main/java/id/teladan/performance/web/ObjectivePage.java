package id.teladan.performance.web;

import id.teladan.performance.AgreementContent;
import id.teladan.ui.Form;

/**
 * An objective, to be worded.
 *
 * @param number 0 for a new one
 */
public record ObjectivePage(AgreementContent content, int number, Form form) {

    public String back() {
        return "/performance/" + content.agreement().id();
    }

    public String action() {
        return back() + "/objectives" + (number == 0 ? "" : "/" + number);
    }

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "pk-" + content.agreement().id() + "-" + number;
    }
}
