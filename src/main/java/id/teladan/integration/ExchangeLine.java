package id.teladan.integration;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of a plan as e-Kinerja's table writes it.
 *
 * @param number of the result
 * @param parent the leader's result that it serves; empty where none is named
 * @param realized what was reported, with its unit; null while nothing was
 * @param evidence what stands behind it; null while nothing was reported
 * @param feedback all that was said about the indicator, each with its giver; null if nothing was
 */
public record ExchangeLine(
        int number,
        String category,
        String parent,
        String result,
        String aspect,
        String indicator,
        String target,
        @Nullable String realized,
        @Nullable String evidence,
        @Nullable String feedback) {}
