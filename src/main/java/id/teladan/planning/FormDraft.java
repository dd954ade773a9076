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
public record FormDraft(String name, Map<String, List<String>> values, OffsetDateTime savedAt) {}
