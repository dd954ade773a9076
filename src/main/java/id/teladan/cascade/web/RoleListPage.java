package id.teladan.cascade.web;

import id.teladan.ui.Form;
import id.teladan.ui.Tone;
import java.util.List;

/**
 * The roles that somebody was given.
 *
 * @param waiting years with roles to take over, the latest first
 * @param leads whether the reader leads a matrix
 */
public record RoleListPage(
        String answer,
        String lead,
        List<Year> waiting,
        List<Item> items,
        boolean unread,
        boolean leads,
        Form form,
        String liveTopic) {

    public RoleListPage {
        waiting = List.copyOf(waiting);
        items = List.copyOf(items);
    }

    /** @param into what becomes of the plan: it is added to, or a new edition is begun */
    public record Year(int year, int roles, String into) {}

    /** @param matrix where it stands */
    public record Item(
            String role,
            String detail,
            String from,
            String serves,
            String state,
            Tone tone,
            String matrix,
            boolean fresh) {}
}
