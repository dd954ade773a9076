package id.teladan.planning.web;

import id.teladan.planning.PlanContent;
import id.teladan.ui.Form;

/** The three parts of the Lampiran, to be filled in. */
public record AttachmentPage(PlanContent content, Form form) {

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "skp-" + content.plan().id() + "-lampiran";
    }

    public String back() {
        return "/plans/" + content.plan().id();
    }
}
