package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.planning.ResultKind;
import id.teladan.planning.WorkResultId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one result stands against expectation.
 *
 * @param mark null if neither report nor feedback tells; missing, not below
 * @param terms how the mark came about
 */
public record ResultMark(
        WorkResultId resultId, ResultKind kind, @Nullable Rating mark, List<Term> terms) {

    public ResultMark {
        terms = List.copyOf(terms);
    }

    /**
     * Marks each indicator by the leader's mark, else by achievement, and the result by most of them: above if most are and
     * none is below, below if most are. Expectation comes before arithmetic, so the leader's mark wins (Lampiran IV.B.3).
     */
    public static ResultMark of(ResultGround ground, RuleSet rules) {
        Thresholds thresholds = Thresholds.of(rules);
        String subject =
                "Hasil kerja " + ground.number() + " (" + ground.kind().label().toLowerCase(Locale.ROOT) + ")";
        List<Term> terms = new ArrayList<>();
        for (IndicatorGround indicator : ground.indicators()) {
            terms.add(new Term(subject + ": " + indicator.description(), explained(indicator, thresholds)));
        }
        List<Rating> marks = ground.indicators().stream()
                .flatMap(indicator -> Stream.ofNullable(mark(indicator, thresholds)))
                .toList();
        Rating mark = marks.isEmpty() ? null : Tally.of(marks).ofResult(thresholds);
        terms.add(new Term(
                subject + ": " + ground.description(),
                mark == null
                        ? "Belum ada laporan maupun umpan balik; tidak ikut dihitung, bukan dianggap nol."
                        : mark.label() + ", dari " + marks.size() + " indikator yang diketahui."));
        return new ResultMark(ground.resultId(), ground.kind(), mark, terms);
    }

    private static @Nullable Rating mark(IndicatorGround indicator, Thresholds thresholds) {
        return indicator.leaderMark() != null ? indicator.leaderMark() : byAchievement(indicator, thresholds);
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
        return Objects.equals(computed, indicator.leaderMark())
                ? achieved + "; " + leader + "."
                : achieved + (computed == null ? "" : " menunjuk " + computed.label()) + "; " + leader
                        + ". Umpan balik pimpinan yang dipakai: ukurannya ekspektasi, bukan hitungan semata.";
    }
}
