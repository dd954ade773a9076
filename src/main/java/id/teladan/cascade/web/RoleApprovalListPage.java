package id.teladan.cascade.web;

import id.teladan.ui.Form;
import java.util.List;

/** Assignments by other leaders that wait for the assessor. */
public record RoleApprovalListPage(String answer, List<Item> items, Form form, String liveTopic) {

    public RoleApprovalListPage {
        items = List.copyOf(items);
    }

    /** @param work what the person has planned already, as the assessor weighs it */
    public record Item(
            String id,
            String name,
            String position,
            String role,
            String detail,
            String from,
            String serves,
            String work) {}
}
