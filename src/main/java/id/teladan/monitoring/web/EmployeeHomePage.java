package id.teladan.monitoring.web;

import id.teladan.reporting.IndicatorCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own home: where do I stand, what is next?
 *
 * @param greeting "Selamat pagi, Ratna · Selasa, 24 November 2026"
 * @param answer where the person stands, in a sentence
 * @param lead what is behind, in a sentence; empty if nothing is
 * @param next the one thing to do now
 * @param liveTopic what tells this page to refresh
 */
public record EmployeeHomePage(
        String greeting,
        String answer,
        String lead,
        @Nullable NextStep next,
        List<IndicatorCard> indicators,
        String liveTopic) {

    /** @param line why this, or what is already filled in */
    public record NextStep(String eyebrow, String title, String line, String action, String href) {}
}
