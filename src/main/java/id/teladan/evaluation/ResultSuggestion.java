package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.planning.ResultKind;
import id.teladan.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rating of results that the law's example guide leads to (PermenPANRB 6/2022, Lampiran IV.B.3.a.1.d). */
public final class ResultSuggestion {

    private static final String SUBJECT = "Rating hasil kerja";

    private ResultSuggestion() {}

    /**
     * Above if most results are and no main one is below; below if most are; otherwise as expected, provided that only a
     * small part of the main ones is below: a larger part makes it below, to be confirmed. Results without a mark do not
     * count, on either side of a share.
     *
     * <p>The guide looks at the results and at the feedback on them. Where the two point apart the suggestion says so and
     * leaves the case open. Feedback alone never makes it above while a main indicator is unreported or behind. Where one
     * points above and the other below, there is no suggestion: the assessor decides and writes why.
     */
    public static Suggestion of(List<ResultMark> results, RuleSet rules) {
        Thresholds thresholds = Thresholds.of(rules);
        List<Term> derivation = new ArrayList<>(
                results.stream().flatMap(result -> result.terms().stream()).toList());
        Tally all = tally(results, ResultMark::mark);
        if (all.total() == 0) {
            derivation.add(new Term(
                    SUBJECT,
                    "Belum ada saran: belum ada hasil kerja yang dilaporkan atau diberi umpan balik pimpinan."));
            return new Suggestion(null, false, derivation);
        }
        Tally main = tally(main(results), ResultMark::mark);
        derivation.add(new Term(
                "Rekapitulasi",
                "Diatas ekspektasi " + all.shareAbove() + "; dibawah ekspektasi " + all.shareBelow()
                        + "; utama yang dibawah ekspektasi " + main.shareBelow() + unmarked(results, all) + "."));
        Rating figures = byFigures(results, thresholds);
        Rating feedback = byFeedback(results, thresholds);
        Conclusion conclusion = sure(Conclusion.of(all, main, thresholds), figures, results);
        if (feedback == null || feedback == figures) {
            return conclusion.suggestion(derivation, "");
        }
        String apart = (figures == null ? "angka belum ada" : "angka menunjukkan " + figures.label())
                + ", umpan balik menunjukkan " + feedback.label() + ".";
        derivation.add(new Term("Angka dan umpan balik", Format.capital(apart)));
        if (figures != null && !figures.nextTo(feedback) && conclusion.rating() != figures) {
            derivation.add(new Term(SUBJECT, "Belum ada saran: " + apart));
            return new Suggestion(null, true, derivation);
        }
        return conclusion.open().suggestion(derivation, " " + Format.capital(apart));
    }

    /** What the guide leads to, and why. */
    private record Conclusion(Rating rating, String reason, boolean needsConfirmation) {

        static Conclusion of(Tally all, Tally main, Thresholds thresholds) {
            String most = "lebih dari " + Share.written(thresholds.most());
            if (main.below() == 0 && all.shareAbove().exceeds(thresholds.most())) {
                return new Conclusion(
                        Rating.DIATAS,
                        most + " hasil kerja diatas ekspektasi dan tidak ada yang utama dibawahnya.",
                        false);
            }
            if (all.shareBelow().exceeds(thresholds.most())) {
                return new Conclusion(Rating.DIBAWAH, most + " hasil kerja dibawah ekspektasi.", false);
            }
            if (main.shareBelow().exceeds(thresholds.smallPart())) {
                return new Conclusion(
                        Rating.DIBAWAH,
                        "hasil kerja utama yang dibawah ekspektasi lebih dari sebagian kecil ("
                                + Share.written(thresholds.smallPart()) + "). Mohon dipastikan oleh penilai.",
                        true);
            }
            return new Conclusion(
                    Rating.SESUAI,
                    "yang dibawah ekspektasi bukan sebagian besar, dan di antara yang utama paling banyak sebagian kecil.",
                    false);
        }

        Conclusion open() {
            return new Conclusion(rating, reason, true);
        }

        Suggestion suggestion(List<Term> derivation, String addition) {
            derivation.add(new Term(SUBJECT, rating.label() + ", karena " + reason + addition));
            return new Suggestion(rating, needsConfirmation, derivation);
        }
    }

    private static Conclusion sure(Conclusion conclusion, @Nullable Rating figures, List<ResultMark> results) {
        List<String> unproven = main(results).stream()
                .flatMap(result -> result.unproven().stream())
                .toList();
        if (conclusion.rating() != Rating.DIATAS || figures == Rating.DIATAS || unproven.isEmpty()) {
            return conclusion;
        }
        return new Conclusion(
                Rating.SESUAI,
                "umpan balik saja tidak menjadikannya diatas ekspektasi selama yang utama belum dilaporkan atau tertinggal: "
                        + String.join("; ", unproven) + ".",
                true);
    }

    private static @Nullable Rating byFigures(List<ResultMark> results, Thresholds thresholds) {
        Tally all = tally(results, ResultMark::figures);
        return all.total() == 0
                ? null
                : Conclusion.of(all, tally(main(results), ResultMark::figures), thresholds)
                        .rating();
    }

    private static @Nullable Rating byFeedback(List<ResultMark> results, Thresholds thresholds) {
        Tally all = tally(results, ResultMark::feedback);
        if (all.total() == 0) {
            return null;
        }
        if (all.shareAbove().exceeds(thresholds.most())) {
            return Rating.DIATAS;
        }
        return all.shareBelow().exceeds(thresholds.most()) ? Rating.DIBAWAH : Rating.SESUAI;
    }

    private static List<ResultMark> main(List<ResultMark> results) {
        return results.stream()
                .filter(result -> result.kind() == ResultKind.UTAMA)
                .toList();
    }

    private static Tally tally(List<ResultMark> results, Function<ResultMark, @Nullable Rating> marking) {
        return Tally.of(results.stream()
                .flatMap(result -> Stream.ofNullable(marking.apply(result)))
                .toList());
    }

    private static String unmarked(List<ResultMark> results, Tally all) {
        int missing = results.size() - all.total();
        return missing == 0 ? "" : "; " + missing + " belum diketahui dan tidak ikut dihitung";
    }
}
