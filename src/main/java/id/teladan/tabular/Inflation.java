package id.teladan.tabular;

/** What reading one workbook has inflated so far. */
final class Inflation {

    private final Limits limits;
    private long total;

    Inflation(Limits limits) {
        this.limits = limits;
    }

    void add(long bytes) {
        total += bytes;
        if (total > limits.inflatedBytes()) {
            throw new RefusedFile(Refusal.ZIP_BOMB);
        }
    }

    void checkRatio(long inflated, long compressed) {
        if (inflated > Limits.SMALL && inflated / limits.ratio() >= Math.max(1, compressed)) {
            throw new RefusedFile(Refusal.ZIP_BOMB);
        }
    }
}
