package id.teladan.reporting;

/** A report, by its key within the agency. */
public record ReportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
