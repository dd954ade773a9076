package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.planning.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rating of results that the law's example guide leads to (PermenPANRB 6/2022, Lampiran IV.B.3.a.1.d). */
public final class ResultSuggestion {

    private static final String SUBJECT = "Rating hasil kerja";

    private ResultSuggestion() {}

    /**
     * Above if most results are and no main one is below; below if most are; otherwise as expected, provided that only a
     * small part of the main ones is below: a larger part makes it below, to be confirmed. Results without a mark do not
     * count, on either side of a share.
     */
    public static Suggestion of(List<ResultMark> results, RuleSet rules) {
        Thresholds thresholds = Thresholds.of(rules);
        List<Term> derivation = new ArrayList<>(
                results.stream().flatMap(result -> result.terms().stream()).toList());
        Tally all = Tally.of(marks(results.stream()));
        Tally main = Tally.of(marks(results.stream().filter(result -> result.kind() == ResultKind.UTAMA)));
        if (all.total() == 0) {
            derivation.add(new Term(
                    SUBJECT,
                    "Belum ada saran: belum ada hasil kerja yang dilaporkan atau diberi umpan balik pimpinan."));
            return new Suggestion(null, false, derivation);
        }
        derivation.add(new Term(
                "Rekapitulasi",
                "Diatas ekspektasi " + all.shareAbove() + "; dibawah ekspektasi " + all.shareBelow()
                        + "; utama yang dibawah ekspektasi " + main.shareBelow() + unmarked(results, all) + "."));
        if (main.below() == 0 && all.shareAbove().exceeds(thresholds.most())) {
            return concluded(
                    derivation,
                    Rating.DIATAS,
                    "lebih dari " + Share.written(thresholds.most())
                            + " hasil kerja diatas ekspektasi dan tidak ada yang utama dibawahnya.",
                    false);
        }
        if (all.shareBelow().exceeds(thresholds.most())) {
            return concluded(
                    derivation,
                    Rating.DIBAWAH,
                    "lebih dari " + Share.written(thresholds.most()) + " hasil kerja dibawah ekspektasi.",
                    false);
        }
        if (main.shareBelow().exceeds(thresholds.smallPart())) {
            return concluded(
                    derivation,
                    Rating.DIBAWAH,
                    "hasil kerja utama yang dibawah ekspektasi lebih dari sebagian kecil ("
                            + Share.written(thresholds.smallPart()) + "). Mohon dipastikan oleh penilai.",
                    true);
        }
        return concluded(
                derivation,
                Rating.SESUAI,
                "yang dibawah ekspektasi bukan sebagian besar, dan di antara yang utama paling banyak sebagian kecil.",
                false);
    }

    private static List<Rating> marks(Stream<ResultMark> results) {
        return results.flatMap(result -> Stream.ofNullable(result.mark())).toList();
    }

    private static String unmarked(List<ResultMark> results, Tally all) {
        int missing = results.size() - all.total();
        return missing == 0 ? "" : "; " + missing + " belum diketahui dan tidak ikut dihitung";
    }

    private static Suggestion concluded(
            List<Term> derivation, Rating rating, String reason, boolean needsConfirmation) {
        derivation.add(new Term(SUBJECT, rating.label() + ", karena " + reason));
        return new Suggestion(rating, needsConfirmation, derivation);
    }
}
