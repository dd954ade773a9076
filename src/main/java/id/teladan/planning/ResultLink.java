package id.teladan.planning;

import java.time.OffsetDateTime;

/** Since when, and by whom, an agreed result hangs under another result of the superior than it was agreed with. */
public record ResultLink(WorkResultId resultId, String linkedBy, OffsetDateTime linkedAt) {}
