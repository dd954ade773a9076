package id.teladan.planning.web;

import id.teladan.organization.AssignmentKind;
import id.teladan.planning.AssessorDoubt;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;

/** One report of a wrong assessor, to be settled. */
public record AssessorDoubtPage(AssessorDoubt doubt, String reported, Form form) {

    public String href() {
        return "/assessor-doubts/" + doubt.id();
    }

    public List<Option> kinds() {
        return Option.of(AssignmentKind.class, AssignmentKind::label);
    }
}
