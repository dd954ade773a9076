package id.teladan.integration;

import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import java.util.regex.Pattern;

public record ProposedIndicator(int row, Aspect aspect, String description, ProposedTarget target) {

    private static final Pattern STATE =
            Pattern.compile("%|persen|indeks|skala|nilai|predikat|level", Pattern.CASE_INSENSITIVE);

    /** Counts add up over the year; shares, indices and whatever is no quantity are as last reported. */
    public Measurement measurement() {
        return aspect == Aspect.KUANTITAS && !STATE.matcher(target.unit()).find()
                ? Measurement.CUMULATIVE
                : Measurement.LATEST;
    }
}
