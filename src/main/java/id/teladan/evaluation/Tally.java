package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import java.util.Collections;
import java.util.List;

/** How many marks are above, as expected and below. */
record Tally(int above, int meeting, int below) {

    static Tally of(List<Rating> marks) {
        return new Tally(
                Collections.frequency(marks, Rating.DIATAS),
                Collections.frequency(marks, Rating.SESUAI),
                Collections.frequency(marks, Rating.DIBAWAH));
    }

    int total() {
        return above + meeting + below;
    }

    Share shareAbove() {
        return new Share(above, total());
    }

    Share shareBelow() {
        return new Share(below, total());
    }

    /** Above if most are and none is below; below if most are. */
    Rating ofResult(Thresholds thresholds) {
        if (below == 0 && shareAbove().exceeds(thresholds.most())) {
            return Rating.DIATAS;
        }
        return shareBelow().exceeds(thresholds.most()) ? Rating.DIBAWAH : Rating.SESUAI;
    }
}
