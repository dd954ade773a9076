package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.planning.ResultKind;
import id.teladan.planning.WorkResultId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one result stands against expectation.
 *
 * @param mark null if neither report nor feedback tells; missing, not below
 * @param figures what the reports alone tell; null without a report
 * @param feedback what the leader's marks alone tell; null without one
 * @param unproven indicators of the result that were never reported or are below expectation by their figures
 * @param terms how the mark came about
 */
public record ResultMark(
        WorkResultId resultId,
        ResultKind kind,
        @Nullable Rating mark,
        @Nullable Rating figures,
        @Nullable Rating feedback,
        List<String> unproven,
        List<Term> terms) {

    public ResultMark {
        unproven = known(unproven);
        terms = List.copyOf(terms);
    }

    /** Derivations kept before figures and feedback were told apart do not name any. */
    private static List<String> known(@Nullable List<String> unproven) {
        return unproven == null ? List.of() : List.copyOf(unproven);
    }

    /**
     * Marks each indicator by the leader's mark, else by achievement, and the result by most of them: above if most are and
     * none is below, below if most are. Expectation comes before arithmetic: the leader's mark tells how an achievement is
     * to be seen, and may make one below target meet expectation (Lampiran IV.B.3, note of the attachment 4). Nothing says
     * that it may put what was not achieved above expectation, so there it counts as meeting it.
     */
    public static ResultMark of(ResultGround ground, RuleSet rules) {
        Thresholds thresholds = Thresholds.of(rules);
        String subject =
                "Hasil kerja " + ground.number() + " (" + ground.kind().label().toLowerCase(Locale.ROOT) + ")";
        List<Term> terms = new ArrayList<>();
        for (IndicatorGround indicator : ground.indicators()) {
            terms.add(new Term(subject + ": " + indicator.description(), explained(indicator, thresholds)));
        }
        List<Rating> marks = known(ground, indicator -> mark(indicator, thresholds));
        Rating mark = ofMost(marks, thresholds);
        terms.add(new Term(
                subject + ": " + ground.description(),
                mark == null
                        ? "Belum ada laporan maupun umpan balik; tidak ikut dihitung, bukan dianggap nol."
                        : mark.label() + ", dari " + marks.size() + " indikator yang diketahui."));
        return new ResultMark(
                ground.resultId(),
                ground.kind(),
                mark,
                ofMost(known(ground, indicator -> byAchievement(indicator, thresholds)), thresholds),
                ofMost(known(ground, IndicatorGround::leaderMark), thresholds),
                ground.indicators().stream()
                        .filter(indicator -> !isProven(indicator, thresholds))
                        .map(IndicatorGround::description)
                        .toList(),
                terms);
    }

    private static List<Rating> known(ResultGround ground, Function<IndicatorGround, @Nullable Rating> marking) {
        return ground.indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(marking.apply(indicator)))
                .toList();
    }

    private static @Nullable Rating ofMost(List<Rating> marks, Thresholds thresholds) {
        return marks.isEmpty() ? null : Tally.of(marks).ofResult(thresholds);
    }

    private static @Nullable Rating mark(IndicatorGround indicator, Thresholds thresholds) {
        if (indicator.leaderMark() == null) {
            return byAchievement(indicator, thresholds);
        }
        return exceedsItsProof(indicator, thresholds) ? Rating.SESUAI : indicator.leaderMark();
    }

    private static boolean exceedsItsProof(IndicatorGround indicator, Thresholds thresholds) {
        return indicator.leaderMark() == Rating.DIATAS && !isProven(indicator, thresholds);
    }

    private static boolean isProven(IndicatorGround indicator, Thresholds thresholds) {
        Rating computed = byAchievement(indicator, thresholds);
        return computed != null && computed != Rating.DIBAWAH;
    }

    private static @Nullable Rating byAchievement(IndicatorGround indicator, Thresholds thresholds) {
        if (indicator.achievement() == null) {
            return null;
        }
        if (indicator.achievement().compareTo(thresholds.above()) > 0) {
            return Rating.DIATAS;
        }
        return indicator.achievement().compareTo(thresholds.meeting()) >= 0 ? Rating.SESUAI : Rating.DIBAWAH;
    }

    private static String explained(IndicatorGround indicator, Thresholds thresholds) {
        Rating computed = byAchievement(indicator, thresholds);
        String achieved = indicator.achievement() == null
                ? "Belum ada laporan"
                : "Capaian " + Share.written(indicator.achievement());
        if (indicator.leaderMark() == null) {
            return computed == null
                    ? achieved + " dan belum ada umpan balik pimpinan; tidak ikut dihitung."
                    : achieved + ": " + computed.label() + ".";
        }
        String leader = "umpan balik pimpinan: " + indicator.leaderMark().label();
        if (computed == indicator.leaderMark()) {
            return achieved + "; " + leader + ".";
        }
        return achieved + (computed == null ? "" : " menunjuk " + computed.label()) + "; " + leader
                + (exceedsItsProof(indicator, thresholds)
                        ? ". Dipakai " + Rating.SESUAI.label()
                                + ": umpan balik menerangkan capaian, tidak menggantikannya."
                        : ". Umpan balik pimpinan yang dipakai: ukurannya ekspektasi, bukan hitungan semata.");
    }
}
