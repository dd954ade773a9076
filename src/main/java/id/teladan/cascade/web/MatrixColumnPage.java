package id.teladan.cascade.web;

import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;

/** One column: how it is shared out, and each person's role in it. */
public record MatrixColumnPage(
        String back,
        String matrix,
        ColumnView column,
        List<Member> members,
        List<Option> methods,
        boolean mayEdit,
        boolean decided,
        Form form,
        String previous,
        String next) {

    public MatrixColumnPage {
        members = List.copyOf(members);
        methods = List.copyOf(methods);
    }

    public record Member(MemberView person, RoleView role) {}
}
