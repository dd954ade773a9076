package id.teladan.ui.web;

import org.jspecify.annotations.Nullable;

/**
 * What happened, that nothing was lost, what to do.
 *
 * @param code for the help desk; null where there is nothing to look up
 * @param href the next sensible step
 */
public record ErrorPage(
        int status,
        String icon,
        String title,
        String sentence,
        @Nullable String code,
        String action,
        String href) {}
