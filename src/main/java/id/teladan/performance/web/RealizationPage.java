package id.teladan.performance.web;

import id.teladan.performance.KeyIndicator;
import id.teladan.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What was realised in a period, to be entered or corrected.
 *
 * @param period "triwulan III 2026"
 * @param planned where it shall stand at the end, in words; null without a trajectory
 * @param soFar what the periods before amount to, in words
 * @param stored what was entered before, in words; null for the first entry
 */
public record RealizationPage(
        KeyIndicator indicator,
        int month,
        String period,
        @Nullable String planned,
        String soFar,
        @Nullable String stored,
        Form form) {

    public String back() {
        return "/performance/indicators/" + indicator.id();
    }

    public String action() {
        return back() + "/realizations/" + month;
    }
}
