package id.teladan.planning;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * What stands in an unfinished form of a plan.
 *
 * @param name result-1, result-0 for a new one, behavior, attachments
 * @param values the texts by field, exactly as typed
 */
public record FormDraft(String name, Map<String, List<String>> values, OffsetDateTime savedAt) {

    public static final String BEHAVIOR = "behavior";
    public static final String ATTACHMENTS = "attachments";

    /** @param number of the result; 0 for a new one */
    public static String ofResult(int number) {
        return "result-" + number;
    }
}
