package id.teladan.planning.web;

import id.teladan.planning.FormDraft;
import id.teladan.planning.PlanContent;
import id.teladan.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The three parts of the Lampiran, to be filled in.
 *
 * @param restored when what stands in the form was typed, if it was not saved; null if it is what the plan says
 */
public record AttachmentPage(PlanContent content, @Nullable String restored, Form form) {

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "skp-" + content.plan().id() + "-lampiran";
    }

    /** Under which name the server keeps it. */
    public String keeps() {
        return back() + "/drafts/" + FormDraft.ATTACHMENTS;
    }

    public String back() {
        return "/plans/" + content.plan().id();
    }
}
