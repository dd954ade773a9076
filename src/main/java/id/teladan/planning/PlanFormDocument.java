package id.teladan.planning;

import id.teladan.documents.DocumentPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan on paper: formats A.1.1, A.1.2, A.1.6 and A.1.7 of PermenPANRB 6/2022, each followed by its inseparable Lampiran
 * (A.1.8), signed by the employee on the left and the assessor on the right. Texts arrive as they are printed.
 *
 * @param code what the footer of every page identifies the document by
 * @param mark what stands above the title of a plan that is not, or no longer, in force, as "KONSEP"; empty otherwise
 * @param agency the full name, as "PEMERINTAH KOTA SERANG"
 * @param assessmentSpan what follows "PERIODE PENILAIAN:", as "1 JANUARI SD 31 DESEMBER TAHUN 2026"
 * @param additionalResults may be empty; the form then says that some can be added in the running year
 * @param values all seven in their order
 * @param placeAndDate as "Serang, 14 Januari 2026"
 */
public record PlanFormDocument(
        String code,
        Format format,
        String mark,
        int year,
        String agency,
        String assessmentSpan,
        Person employee,
        Person assessor,
        List<Result> mainResults,
        List<Result> additionalResults,
        List<Value> values,
        List<String> resources,
        List<String> accountability,
        List<String> consequences,
        String placeAndDate)
        implements DocumentPage {

    public PlanFormDocument {
        mainResults = List.copyOf(mainResults);
        additionalResults = List.copyOf(additionalResults);
        values = List.copyOf(values);
        resources = List.copyOf(resources);
        accountability = List.copyOf(accountability);
        consequences = List.copyOf(consequences);
        if (values.size() != 7) {
            throw new IllegalArgumentException("The form has seven values, not " + values.size());
        }
    }

    @Override
    public String documentTitle() {
        return "SKP " + year + " " + employee.name();
    }

    public List<Line> mainLines() {
        return lines(mainResults, 1);
    }

    /** Their numbers run on from the main results. */
    public List<Line> additionalLines() {
        return lines(additionalResults, mainResults.size() + 1);
    }

    /** Which of the four forms. */
    public enum Format {
        /** A.1.1. */
        QUALITATIVE_LEADER(true, true),
        /** A.1.2. */
        QUANTITATIVE_LEADER(false, true),
        /** A.1.6. */
        QUALITATIVE_STAFF(true, false),
        /** A.1.7. */
        QUANTITATIVE_STAFF(false, false);

        private final boolean qualitative;
        private final boolean forLeaders;

        Format(boolean qualitative, boolean forLeaders) {
            this.qualitative = qualitative;
            this.forLeaders = forLeaders;
        }

        public static Format of(Approach approach, boolean highLeader) {
            return switch (approach) {
                case KUALITATIF -> highLeader ? QUALITATIVE_LEADER : QUALITATIVE_STAFF;
                case KUANTITATIF -> highLeader ? QUANTITATIVE_LEADER : QUANTITATIVE_STAFF;
            };
        }

        public boolean isQualitative() {
            return qualitative;
        }

        public boolean isForLeaders() {
            return forLeaders;
        }

        public String approach() {
            return "PENDEKATAN HASIL KERJA " + (qualitative ? "KUALITATIF" : "KUANTITATIF");
        }

        public String audience() {
            return forLeaders
                    ? "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"
                    : "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL";
        }

        /** Every form but A.1.7 names the one who gave the task. */
        public boolean namesAssigner() {
            return qualitative || forLeaders;
        }

        public String assessorNipLabel() {
            return forLeaders ? "NIP (*opsional)" : "NIP";
        }

        public String measureLabel() {
            return forLeaders
                    ? "Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:"
                    : "Ukuran keberhasilan/ indikator kinerja individu dan Target:";
        }

        /** A.1.7 needs the one star for the leader's results. */
        public String behaviorMark() {
            return namesAssigner() ? "*" : "**";
        }

        /** Forms of administrative and functional officials shorten the name of the state. */
        String guide(String wording) {
            return forLeaders
                    ? wording
                    : wording.replace("setia pada Negara Kesatuan Republik Indonesia", "setia pada NKRI");
        }
    }

    /**
     * Who signs.
     *
     * @param nip null if there is none: a regional head has no NIP
     */
    public record Person(String name, @Nullable String nip, String rank, String position, String unit) {

        /** In place of an assessor whom nobody has named yet. */
        static final Person UNKNOWN = new Person("(belum ditetapkan)", null, "-", "-", "-");

        public String nipOrDash() {
            return nip == null ? "-" : nip;
        }
    }

    /**
     * @param served the leader's result that this one serves; only A.1.7 prints it
     * @param assigner blank where nobody is named; A.1.7 does not print it
     * @param indicators may be empty in a draft
     */
    public record Result(String statement, String served, String assigner, List<Measure> indicators) {

        public Result {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * @param target with its unit
     * @param perspective blank for those who have none
     */
    public record Measure(String aspect, String statement, String target, String perspective) {

        static final Measure NONE = new Measure("", "", "", "");

        /** Measure and target in one narrative, as the qualitative forms want it. */
        public String narrative() {
            String text = statement.isBlank() ? "" : statement + ", " + target;
            return perspective.isBlank() ? text : text + " (Perspektif " + perspective + ")";
        }
    }

    /** @param expectation blank where the leader has set none */
    public record Value(int number, String label, List<String> guides, String expectation) {

        public Value {
            guides = List.copyOf(guides);
        }
    }

    /**
     * One printed line of the block of results, an indicator each. What stands in the line above already is empty here.
     *
     * @param joined style of the cells that belong to the result: whether it began above and whether it goes on below
     * @param servedJoined the same for the leader's result, under which several own results may stand
     */
    public record Line(
            String number,
            String served,
            String result,
            String assigner,
            boolean begins,
            Measure measure,
            String joined,
            String servedJoined) {}

    private static List<Line> lines(List<Result> results, int first) {
        List<Line> lines = new ArrayList<>();
        for (int r = 0; r < results.size(); r++) {
            Result result = results.get(r);
            boolean servesOn =
                    r > 0 && result.served().equals(results.get(r - 1).served());
            boolean servedOn = r < results.size() - 1
                    && result.served().equals(results.get(r + 1).served());
            List<Measure> measures = result.indicators().isEmpty() ? List.of(Measure.NONE) : result.indicators();
            for (int m = 0; m < measures.size(); m++) {
                boolean begins = m == 0;
                boolean ends = m == measures.size() - 1;
                lines.add(new Line(
                        begins ? Integer.toString(first + r) : "",
                        begins && !servesOn ? result.served() : "",
                        begins ? result.statement() : "",
                        begins && !result.assigner().isBlank() ? "(penugasan dari " + result.assigner() + ")" : "",
                        begins,
                        measures.get(m),
                        joined(begins, ends),
                        joined(begins && !servesOn, ends && !servedOn)));
            }
        }
        return List.copyOf(lines);
    }

    private static String joined(boolean begins, boolean ends) {
        return (begins ? "" : " more") + (ends ? "" : " open");
    }
}
