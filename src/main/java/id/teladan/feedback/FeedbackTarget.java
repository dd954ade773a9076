package id.teladan.feedback;

/** What feedback is about. */
public enum FeedbackTarget {
    REPORT,
    INDICATOR,
    VALUE,
    GENERAL
}
