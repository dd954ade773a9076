package id.teladan.planning.web;

import id.teladan.planning.PlanDifference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan among its editions, as its page shows it.
 *
 * @param title such as "Versi 2"; empty where there is only one
 * @param reason why it was changed, in words; null for a first edition
 * @param citation the article that allows it
 * @param difference to the edition it replaces; null for a first edition
 * @param underWay the page of the edition that is to replace this one; null if there is none
 * @param others the other editions, the newest first
 */
public record EditionSummary(
        String title,
        @Nullable String reason,
        @Nullable String citation,
        @Nullable PlanDifference difference,
        @Nullable String underWay,
        List<Other> others,
        boolean mayChange,
        boolean mayCancel) {

    public record Other(String href, String title, String status) {}
}
