package id.teladan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.cycle.LawOf2022;
import id.teladan.cycle.Rating;
import id.teladan.cycle.RuleSet;
import id.teladan.planning.ResultKind;
import id.teladan.planning.WorkResultId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultSuggestionTests {

    private static final RuleSet LAW = LawOf2022.ruleSet();

    /** U = main, T = additional; + above, = as expected, - below, ? unknown. */
    @ParameterizedTest
    @CsvSource({
        "U+ U+ U=, DIATAS, false",
        "U+ U+, DIATAS, false",
        "U+ U=, SESUAI, false",
        "U+ U+ U+ U+ U-, SESUAI, false",
        "U+ U+ U+ T-, DIATAS, false",
        "U= U= U= U-, SESUAI, false",
        "U= U= U-, DIBAWAH, true",
        "U= U-, DIBAWAH, true",
        "U- U- U=, DIBAWAH, false",
        "U= T- T-, DIBAWAH, false",
        "U= U= T- T-, SESUAI, false",
        "U+ U+ U= U?, DIATAS, false",
        "U= U= U= U- U? U?, SESUAI, false",
        "U+ U? U? U?, DIATAS, false",
        "U=, SESUAI, false"
    })
    void guideOfTheLawDecides(String results, Rating rating, boolean needsConfirmation) {
        Suggestion suggestion = ResultSuggestion.of(results(results), LAW);
        assertThat(suggestion.rating()).isEqualTo(rating);
        assertThat(suggestion.needsConfirmation()).isEqualTo(needsConfirmation);
        assertThat(suggestion.conclusion()).startsWith(rating.label() + ", karena ");
    }

    @ParameterizedTest
    @CsvSource({"U? T?", "''"})
    void nothingKnownGivesNoSuggestionAndSaysWhy(String results) {
        Suggestion suggestion = ResultSuggestion.of(results(results), LAW);
        assertThat(suggestion.rating()).isNull();
        assertThat(suggestion.conclusion()).startsWith("Belum ada saran: ");
    }

    @Test
    void derivationCountsAloud() {
        assertThat(ResultSuggestion.of(results("U+ U= U- U= U?"), LAW).derivation())
                .extracting(Term::explanation)
                .contains("Diatas ekspektasi 1 dari 4 (25%); dibawah ekspektasi 1 dari 4 (25%); utama yang dibawah"
                        + " ekspektasi 1 dari 4 (25%); 1 belum diketahui dan tidak ikut dihitung.");
    }

    @Test
    void thresholdsComeFromTheRuleSet() {
        RuleSet strict = LawOf2022.ruleSet(Map.of("evaluation.most-percent", 80));
        assertThat(ResultSuggestion.of(results("U+ U+ U+ U="), strict).rating()).isEqualTo(Rating.SESUAI);
        assertThat(ResultSuggestion.of(results("U+ U+ U+ U="), LAW).rating()).isEqualTo(Rating.DIATAS);
    }

    @ParameterizedTest
    @CsvSource({
        "100.1, , DIATAS, 'Capaian 100,1%: Diatas ekspektasi.'",
        "100.0, , SESUAI, Capaian 100%: Sesuai ekspektasi.",
        "90.0, , SESUAI, Capaian 90%: Sesuai ekspektasi.",
        "89.9, , DIBAWAH, 'Capaian 89,9%: Dibawah ekspektasi.'",
        "0.0, , DIBAWAH, Capaian 0%: Dibawah ekspektasi.",
        "95.0, SESUAI, SESUAI, Capaian 95%; umpan balik pimpinan: Sesuai ekspektasi.",
        "72.0, SESUAI, SESUAI, 'Capaian 72% menunjuk Dibawah ekspektasi; umpan balik pimpinan: Sesuai ekspektasi. Umpan balik pimpinan yang dipakai: ukurannya ekspektasi, bukan hitungan semata.'",
        "120.0, DIBAWAH, DIBAWAH, 'Capaian 120% menunjuk Diatas ekspektasi; umpan balik pimpinan: Dibawah ekspektasi. Umpan balik pimpinan yang dipakai: ukurannya ekspektasi, bukan hitungan semata.'",
        "95.0, DIATAS, DIATAS, 'Capaian 95% menunjuk Sesuai ekspektasi; umpan balik pimpinan: Diatas ekspektasi. Umpan balik pimpinan yang dipakai: ukurannya ekspektasi, bukan hitungan semata.'",
        "2.3, DIATAS, SESUAI, 'Capaian 2,3% menunjuk Dibawah ekspektasi; umpan balik pimpinan: Diatas ekspektasi. Dipakai Sesuai ekspektasi: umpan balik menerangkan capaian, tidak menggantikannya.'",
        ", DIATAS, SESUAI, 'Belum ada laporan; umpan balik pimpinan: Diatas ekspektasi. Dipakai Sesuai ekspektasi: umpan balik menerangkan capaian, tidak menggantikannya.'",
        ", SESUAI, SESUAI, 'Belum ada laporan; umpan balik pimpinan: Sesuai ekspektasi. Umpan balik pimpinan yang dipakai: ukurannya ekspektasi, bukan hitungan semata.'",
        ", , , Belum ada laporan dan belum ada umpan balik pimpinan; tidak ikut dihitung."
    })
    void leadersMarkTellsHowAnAchievementIsSeenAndTheTermSaysSo(
            @Nullable BigDecimal achievement, @Nullable Rating leaderMark, @Nullable Rating mark, String explanation) {
        ResultMark marked = ResultMark.of(
                new ResultGround(
                        new WorkResultId(1),
                        1,
                        ResultKind.UTAMA,
                        "Gizi ibu hamil",
                        List.of(new IndicatorGround("Cakupan", achievement, leaderMark))),
                LAW);
        assertThat(marked.mark()).isEqualTo(mark);
        assertThat(marked.terms().getFirst()).isEqualTo(new Term("Hasil kerja 1 (utama): Cakupan", explanation));
    }

    @ParameterizedTest
    @CsvSource({
        "110 110 95, DIATAS",
        "110 110 50, SESUAI",
        "50 50 95, DIBAWAH",
        "110 50, SESUAI",
        "110 -, DIATAS",
        "- -, "
    })
    void resultIsMarkedByMostOfItsKnownIndicators(String achievements, @Nullable Rating mark) {
        List<IndicatorGround> indicators = List.of(achievements.split(" ", -1)).stream()
                .map(percent ->
                        new IndicatorGround("Cakupan", percent.equals("-") ? null : new BigDecimal(percent), null))
                .toList();
        assertThat(ResultMark.of(new ResultGround(new WorkResultId(1), 1, ResultKind.UTAMA, "Gizi", indicators), LAW)
                        .mark())
                .isEqualTo(mark);
    }

    /** Results of one indicator each: percent reached and, after a slash, the leader's mark; a dash for none. */
    @ParameterizedTest
    @CsvSource({
        "U110/- U110/-, DIATAS, false, ''",
        "U2.3/+, , true, 'Belum ada saran: angka menunjukkan Dibawah ekspektasi, umpan balik menunjukkan Diatas ekspektasi.'",
        "U2.3/+ U-/-, , true, 'Belum ada saran: angka menunjukkan Dibawah ekspektasi, umpan balik menunjukkan Diatas ekspektasi.'",
        "U120/-, DIATAS, false, ''",
        "U120/_, , true, 'Belum ada saran: angka menunjukkan Diatas ekspektasi, umpan balik menunjukkan Dibawah ekspektasi.'",
        "U72/=, SESUAI, true, 'Angka menunjukkan Dibawah ekspektasi, umpan balik menunjukkan Sesuai ekspektasi.'",
        "U95/+, DIATAS, true, 'Angka menunjukkan Sesuai ekspektasi, umpan balik menunjukkan Diatas ekspektasi.'",
        "U95/+ U95/+ U-/-, SESUAI, true, 'tertinggal: Cakupan. Angka menunjukkan Sesuai ekspektasi, umpan balik menunjukkan Diatas ekspektasi.'",
        "U95/+ U95/+ T-/-, DIATAS, true, 'Angka menunjukkan Sesuai ekspektasi, umpan balik menunjukkan Diatas ekspektasi.'",
        "U-/+, SESUAI, true, 'Angka belum ada, umpan balik menunjukkan Diatas ekspektasi.'",
        "U-/_, DIBAWAH, true, 'Angka belum ada, umpan balik menunjukkan Dibawah ekspektasi.'",
        "U95/= U95/=, SESUAI, false, ''"
    })
    void feedbackThatPointsElsewhereThanTheFiguresIsSaidAndLeftToTheAssessor(
            String results, @Nullable Rating rating, boolean needsConfirmation, String sentence) {
        Suggestion suggestion = ResultSuggestion.of(
                List.of(results.split(" ", -1)).stream()
                        .map(ResultSuggestionTests::seen)
                        .toList(),
                LAW);
        assertThat(suggestion.rating()).isEqualTo(rating);
        assertThat(suggestion.needsConfirmation()).isEqualTo(needsConfirmation);
        assertThat(suggestion.conclusion()).endsWith(sentence);
        if (sentence.contains("umpan balik menunjukkan")) {
            assertThat(suggestion.derivation()).extracting(Term::subject).contains("Angka dan umpan balik");
        }
    }

    @Property
    void feedbackAloneNeverMakesItAboveWhileAMainIndicatorIsUnprovenByFigures(
            @ForAll("someGrounds") List<ResultGround> grounds) {
        List<ResultMark> marks =
                grounds.stream().map(ground -> ResultMark.of(ground, LAW)).toList();
        List<ResultMark> byFigures = grounds.stream()
                .map(ground -> ResultMark.of(withoutFeedback(ground), LAW))
                .toList();
        boolean unproven = marks.stream()
                .anyMatch(mark ->
                        mark.kind() == ResultKind.UTAMA && !mark.unproven().isEmpty());
        if (unproven && ResultSuggestion.of(byFigures, LAW).rating() != Rating.DIATAS) {
            assertThat(ResultSuggestion.of(marks, LAW).rating()).isNotEqualTo(Rating.DIATAS);
        }
    }

    @Provide
    Arbitrary<List<ResultGround>> someGrounds() {
        Arbitrary<IndicatorGround> indicators = Combinators.combine(
                        Arbitraries.of("30", "95", "120").injectNull(0.2),
                        Arbitraries.of(Rating.class).injectNull(0.4))
                .as((percent, mark) ->
                        new IndicatorGround("Cakupan", percent == null ? null : new BigDecimal(percent), mark));
        return Combinators.combine(
                        Arbitraries.of(ResultKind.class),
                        indicators.list().ofMinSize(1).ofMaxSize(3))
                .as((kind, some) -> new ResultGround(new WorkResultId(1), 1, kind, "Gizi", some))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static ResultGround withoutFeedback(ResultGround ground) {
        return new ResultGround(
                ground.resultId(),
                ground.number(),
                ground.kind(),
                ground.description(),
                ground.indicators().stream()
                        .map(each -> new IndicatorGround(each.description(), each.achievement(), null))
                        .toList());
    }

    private static ResultMark seen(String written) {
        String[] parts = written.substring(1).split("/", -1);
        return ResultMark.of(
                new ResultGround(
                        new WorkResultId(1),
                        1,
                        written.charAt(0) == 'U' ? ResultKind.UTAMA : ResultKind.TAMBAHAN,
                        "Gizi",
                        List.of(new IndicatorGround(
                                "Cakupan",
                                parts[0].equals("-") ? null : new BigDecimal(parts[0]),
                                switch (parts[1]) {
                                    case "+" -> Rating.DIATAS;
                                    case "=" -> Rating.SESUAI;
                                    case "_" -> Rating.DIBAWAH;
                                    default -> null;
                                }))),
                LAW);
    }

    @Property
    void raisingOneMarkNeverLowersTheRating(@ForAll("someResults") List<ResultMark> results, @ForAll int which) {
        List<ResultMark> raised = new ArrayList<>(results);
        int index = Math.floorMod(which, results.size());
        ResultMark mark = results.get(index);
        if (mark.mark() == null || mark.mark() == Rating.DIATAS) {
            return;
        }
        raised.set(index, mark(mark.kind(), mark.mark() == Rating.DIBAWAH ? Rating.SESUAI : Rating.DIATAS));
        Rating before = ResultSuggestion.of(results, LAW).rating();
        Rating after = ResultSuggestion.of(raised, LAW).rating();
        assertThat(after).isNotNull().isLessThanOrEqualTo(before);
    }

    @Property
    void orderOfResultsNeverMatters(@ForAll("someResults") List<ResultMark> results, @ForAll Random random) {
        List<ResultMark> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, random);
        assertThat(ResultSuggestion.of(shuffled, LAW).rating())
                .isEqualTo(ResultSuggestion.of(results, LAW).rating());
    }

    @Property
    void missingMarkNeverCounts(@ForAll("someResults") List<ResultMark> results, @ForAll ResultKind kind) {
        List<ResultMark> more = new ArrayList<>(results);
        more.add(mark(kind, null));
        assertThat(ResultSuggestion.of(more, LAW).rating())
                .isEqualTo(ResultSuggestion.of(results, LAW).rating());
    }

    @Provide
    Arbitrary<List<ResultMark>> someResults() {
        return Combinators.combine(
                        Arbitraries.of(ResultKind.class),
                        Arbitraries.of(Rating.class).injectNull(0.2))
                .as(ResultSuggestionTests::mark)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<ResultMark> results(String written) {
        return written.isEmpty()
                ? List.of()
                : List.of(written.split(" ", -1)).stream()
                        .map(result -> mark(
                                result.charAt(0) == 'U' ? ResultKind.UTAMA : ResultKind.TAMBAHAN,
                                switch (result.charAt(1)) {
                                    case '+' -> Rating.DIATAS;
                                    case '=' -> Rating.SESUAI;
                                    case '-' -> Rating.DIBAWAH;
                                    default -> null;
                                }))
                        .toList();
    }

    private static ResultMark mark(ResultKind kind, @Nullable Rating rating) {
        boolean unproven = rating == null || rating == Rating.DIBAWAH;
        return new ResultMark(
                new WorkResultId(1), kind, rating, rating, null, unproven ? List.of("Cakupan") : List.of(), List.of());
    }
}
