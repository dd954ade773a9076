package id.teladan.organization.web;

import id.teladan.organization.Unit;
import id.teladan.ui.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agency's unit tree.
 *
 * @param branches the root, or, when searched, what was found, each with its children
 * @param text what was searched for
 * @param head name and title of the regional head; null if not named yet
 */
public record UnitTreePage(
        List<Branch> branches,
        int unitCount,
        int employeeCount,
        String text,
        @Nullable String head,
        boolean mayNameHead,
        Form form) {

    /**
     * A unit with those beneath it.
     *
     * @param total people in it and beneath
     * @param open whether its children show at once
     */
    public record Branch(Unit unit, List<Branch> children, int total, boolean open) {}
}
