package id.teladan.planning.web;

import org.jspecify.annotations.Nullable;

/**
 * The reminder that its reader has not followed yet, as a part of other pages.
 *
 * @param text null where there is none
 * @param from who reminded, and when
 */
public record PlanReminderPage(@Nullable String text, String from) {}
