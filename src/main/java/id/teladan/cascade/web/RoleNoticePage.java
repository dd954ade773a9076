package id.teladan.cascade.web;

import org.jspecify.annotations.Nullable;

/**
 * New roles, as a part of other pages.
 *
 * @param text null where there are none
 */
public record RoleNoticePage(@Nullable String text, String line) {}
