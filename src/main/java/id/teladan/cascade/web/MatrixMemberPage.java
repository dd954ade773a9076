package id.teladan.cascade.web;

import id.teladan.cascade.FoundPerson;
import id.teladan.ui.Form;
import java.util.List;

/** Whom to add to a matrix: one's own people, somebody of any unit, or of another agency. */
public record MatrixMemberPage(
        String back, String matrix, String text, List<FoundPerson> found, boolean searched, Form form) {

    public MatrixMemberPage {
        found = List.copyOf(found);
    }
}
