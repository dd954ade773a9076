package id.teladan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class WordingRulesTests extends SharedContext {

    @Autowired
    private WordingRules rules;

    @Test
    void everyPoorExampleDeservesItsAdvice() {
        assertThat(rules.all())
                .allSatisfy(rule -> assertThat(rule.on(rule.poor())).isPresent());
    }

    /** Of texts for several places, in one of them: a narrative names the target that an indicator should not. */
    @Test
    void noBetterExampleDeservesAnyAdvice() {
        assertThat(rules.all()).allSatisfy(rule -> {
            assertThat(rule.on(rule.better())).isEmpty();
            assertThat(rule.subjects())
                    .anySatisfy(subject ->
                            assertThat(rules.on(subject, false, rule.better())).isEmpty());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESULT    | Meningkatnya cakupan imunisasi dasar lengkap          |",
                "RESULT    | Menara telekomunikasi terdata di enam kecamatan       |",
                "RESULT    | Menyusun jadwal piket bulanan puskesmas                | activity-verb",
                "RESULT    | RAPAT koordinasi lintas sektor kecamatan               | activity-noun",
                "RESULT    | Mengikuti rapat koordinasi kecamatan                   | activity-verb",
                "RESULT    | Mewujudkan layanan yang ramah                          | activity-verb",
                "RESULT    | Menteri menerima laporan kinerja                       |",
                "RESULT    | Media informasi gizi yang dipakai                      |",
                "RESULT    | Kesemuanya ditimbang tepat waktu                       |",
                "RESULT    | Kunjungan setiap pekan berjalan                        | absolute-word",
                "INDICATOR | Balita dipantau tumbuh kembangnya                      |",
                "INDICATOR | Persentase temuan BPK yang selesai ditindaklanjuti     |",
                "INDICATOR | Terlaksananya audit                                    | indicator-as-result nothing-counted",
                "NARRATIVE | 90 % permohonan selesai dalam 3 hari kerja             |",
                "NARRATIVE | Permohonan selesai dengan baik                         | vague-quality no-number no-time",
                "FEEDBACK  | Cukup baik                                             | feedback-too-short"
            })
    void adviceFitsTheText(WordingSubject subject, String text, String codes) {
        assertThat(rules.on(subject, false, text))
                .extracting(remark -> remark.rule().code())
                .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
    }

    @Test
    void leadersMaySetAbsoluteTargets() {
        String text = "Persentase seluruh puskesmas yang terakreditasi paripurna";
        assertThat(rules.on(WordingSubject.INDICATOR, false, text)).isNotEmpty();
        assertThat(rules.on(WordingSubject.INDICATOR, true, text)).isEmpty();
    }

    @Test
    void whatWasFoundStandsInTheSentence() {
        assertThat(rules.on(WordingSubject.RESULT, false, "Melaksanakan pemantauan balita"))
                .singleElement()
                .extracting(Remark::sentence)
                .asString()
                .contains("“melaksanakan”");
    }

    @Test
    void longAndHostileTextsAreReadInOneGo() {
        for (String hostile :
                List.of("me".repeat(50_000), "a ".repeat(50_000), "1".repeat(100_000), "tidak ".repeat(20_000))) {
            for (WordingSubject subject : WordingSubject.values()) {
                assertThat(rules.on(subject, false, hostile))
                        .hasSizeLessThan(rules.all().size());
            }
        }
    }
}
