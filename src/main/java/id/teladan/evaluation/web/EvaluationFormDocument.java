package id.teladan.evaluation.web;

import id.teladan.documents.DocumentPage;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The result of an evaluation on paper: formats C.1.1, C.1.2 and C.1.3 of PermenPANRB 6/2022, signed by the rater alone.
 * Texts arrive as they are printed; blank ones leave their place empty.
 *
 * @param code what the footer identifies the document by
 * @param agency the full name, as "PEMERINTAH KOTA SERANG"
 * @param assessmentSpan what follows "PERIODE PENILAIAN:", as "1 JANUARI SD 31 DESEMBER TAHUN 2026"
 * @param period what follows "PERIODE:", as "TRIWULAN I"
 * @param additionalResults may be empty; the form then says that some can be added in the running year
 * @param resultRating as "SESUAI EKSPEKTASI"
 * @param behaviors all seven values in their order
 * @param behaviorRating as {@code resultRating}
 * @param predicate as "KURANG (MISCONDUCT)"
 * @param placeAndDate as "Serang, 7 April 2026"
 */
public record EvaluationFormDocument(
        String code,
        Format format,
        String agency,
        String assessmentSpan,
        String period,
        Person employee,
        Person assessor,
        Achievement achievement,
        List<Result> mainResults,
        List<Result> additionalResults,
        String resultRating,
        List<Behavior> behaviors,
        String behaviorRating,
        String predicate,
        String placeAndDate)
        implements DocumentPage {

    public EvaluationFormDocument {
        mainResults = List.copyOf(mainResults);
        additionalResults = List.copyOf(additionalResults);
        behaviors = List.copyOf(behaviors);
        if (behaviors.size() != 7) {
            throw new IllegalArgumentException("The form has seven values, not " + behaviors.size());
        }
    }

    @Override
    public String documentTitle() {
        return "Hasil Evaluasi Kinerja Pegawai " + employee.name() + ", " + period;
    }

    /** Which of the three forms. */
    public enum Format {
        /** C.1.1, for all positions. */
        QUALITATIVE("PENDEKATAN HASIL KERJA KUALITATIF", ""),
        /** C.1.2, for high officials and heads of independent units. */
        QUANTITATIVE_LEADER(
                "PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"),
        /** C.1.3, for administrative and functional officials. */
        QUANTITATIVE_STAFF("PENDEKATAN HASIL KERJA KUANTITATIF", "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL");

        private final String approach;
        private final String audience;

        Format(String approach, String audience) {
            this.approach = approach;
            this.audience = audience;
        }

        public String approach() {
            return approach;
        }

        /** The third line of the title; empty where the form has none. */
        public String audience() {
            return audience;
        }

        public boolean isQualitative() {
            return this == QUALITATIVE;
        }

        public boolean isForLeaders() {
            return this == QUANTITATIVE_LEADER;
        }

        /** "PANGKAT/ GOL. RUANG" as each form spells it. */
        public String rankLabel() {
            return isQualitative() ? "PANGKAT/ GOL. RUANG" : "PANGKAT/GOL RUANG";
        }
    }

    /**
     * Who is rated, or who rates.
     *
     * @param nip null if there is none: a regional head has no NIP
     * @param unit for the assessor of a leader, the agency
     */
    public record Person(String name, @Nullable String nip, String rank, String position, String unit) {

        public String nipOrDash() {
            return nip == null ? "-" : nip;
        }
    }

    /**
     * The organisation's achievement with its spread pattern (Lampiran IV.B.2). The law prints curves without numbers;
     * heights here follow its drawings, in grid lines, and serve for drawing only.
     */
    public enum Achievement {
        ISTIMEWA("0.2 0.4 0.6 2.5 6"),
        BAIK("0.5 1 2 6 2"),
        BUTUH_PERBAIKAN("0.5 1.5 6 1.5 0.5"),
        KURANG("2 6 2 0.75 0.5"),
        SANGAT_KURANG("6 2.5 0.8 0.4 0.15");

        private final String heights;

        Achievement(String heights) {
            this.heights = heights;
        }

        public String label() {
            return name().replace('_', ' ').toUpperCase(Locale.ROOT);
        }

        /** From Sangat Kurang to Sangat Baik. */
        public String heights() {
            return heights;
        }
    }

    /**
     * A result with its indicators, at least one.
     *
     * @param supervisorResult the leader's result that this one serves; only C.1.3 prints it
     */
    public record Result(String statement, String supervisorResult, List<Indicator> indicators) {

        public Result {
            indicators = List.copyOf(indicators);
            if (indicators.isEmpty()) {
                throw new IllegalArgumentException("A result without indicator: " + statement);
            }
        }
    }

    /**
     * @param aspect only C.1.3 prints it
     * @param target with its unit
     * @param perspective blank for those who have none; C.1.3 does not print it
     * @param realization with its unit and source
     */
    public record Indicator(
            String statement,
            String aspect,
            String target,
            String perspective,
            String realization,
            List<Feedback> feedback) {

        public Indicator {
            feedback = List.copyOf(feedback);
        }
    }

    /** @param giver as the form names givers: "Pimpinan", "Rekan kerja setingkat (nama)" … */
    public record Feedback(String giver, String text) {}

    /**
     * What was expected and observed of one value.
     *
     * @param expectation the leader's special expectation; blank if there is none
     */
    public record Behavior(String expectation, List<Feedback> feedback) {

        public Behavior {
            feedback = List.copyOf(feedback);
        }
    }
}
