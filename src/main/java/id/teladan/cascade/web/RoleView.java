package id.teladan.cascade.web;

import id.teladan.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A cell as pages show it.
 *
 * @param key of the element that holds it, wherever it is shown
 * @param who whose it is and what of, for those who can't see the table
 * @param role null for TIDAK ADA PERAN
 * @param detail aspect or area, and load
 * @param state null before anything was issued
 * @param note why it was refused
 * @param edits null for readers
 */
public record RoleView(
        String key,
        String who,
        @Nullable String role,
        @Nullable String detail,
        @Nullable String state,
        Tone tone,
        boolean changed,
        @Nullable String note,
        @Nullable String edits) {}
