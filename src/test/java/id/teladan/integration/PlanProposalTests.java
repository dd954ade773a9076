package id.teladan.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import id.teladan.planning.ResultKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanProposalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.200 balita                   | 1200  |     | balita                  | MAXIMIZE
            61,95%                         | 61.95 |     | %                       | MAXIMIZE
            3,5 dari skala 5               | 3.5   |     | dari skala 5            | MAXIMIZE
            80–90 %                        | 80    | 90  | %                       | RANGE
            7-8 bulan                      | 7     | 8   | bulan                   | RANGE
            80% - 90%                      | 80    | 90  | %                       | RANGE
            2-3 hari setelah permohonan    | 2     | 3   | hari setelah permohonan | RANGE
            80 sampai 90 %                 | 80    | 90  | %                       | RANGE
            paling banyak 5 hari           | 5     |     | hari                    | MINIMIZE
            Maksimal 14 %                  | 14    |     | %                       | MINIMIZE
            ≤ 2 jam                        | 2     |     | jam                     | MINIMIZE
            minimal 95 persen              | 95    |     | persen                  | MAXIMIZE
            """)
    void targetIsReadAsPeopleWriteIt(String text, String target, String upper, String unit, Direction direction) {
        assertThat(ProposedTarget.parse(text)).hasValueSatisfying(read -> {
            assertThat(read.target()).isEqualByComparingTo(target);
            if (upper == null) {
                assertThat(read.upperBound()).isNull();
            } else {
                assertThat(read.upperBound()).isEqualByComparingTo(upper);
            }
            assertThat(read.unit()).isEqualTo(unit);
            assertThat(read.direction()).isEqualTo(direction);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "baik",
                "1200",
                "-5 hari",
                "90-80 %",
                "1e9 orang",
                "1,234567 m",
                "9999999999999 orang",
                "=1+1"
            })
    void targetWithoutClearNumberOrUnitIsNone(String text) {
        assertThat(ProposedTarget.parse(text)).isEmpty();
    }

    @Test
    void emptyCellsBelowBelongToTheResultAbove() {
        PlanProposal proposal = PlanProposal.of(
                List.of(
                        row(
                                2,
                                "Utama",
                                "Turunnya stunting",
                                "Terpantaunya balita",
                                "Kuantitas",
                                "Balita",
                                "1.200 balita"),
                        row(3, "", "", "", "Kualitas", "Data sahih", "95 %"),
                        row(4, "Tambahan", "", "Terbitnya buletin", "Kuantitas", "Edisi", "4 edisi")),
                List.of());

        assertThat(proposal.problems()).isEmpty();
        assertThat(proposal.ready()).hasSize(2);
        ProposedResult first = proposal.ready().getFirst();
        assertThat(first.kind()).isEqualTo(ResultKind.UTAMA);
        assertThat(first.parent()).isEqualTo("Turunnya stunting");
        assertThat(first.indicators())
                .extracting(ProposedIndicator::aspect)
                .containsExactly(Aspect.KUANTITAS, Aspect.KUALITAS);
        assertThat(first.indicators())
                .extracting(ProposedIndicator::measurement)
                .containsExactly(Measurement.CUMULATIVE, Measurement.LATEST);
        assertThat(proposal.ready().getLast().kind()).isEqualTo(ResultKind.TAMBAHAN);
    }

    @Test
    void repeatedResultCellsAreOneResult() {
        PlanProposal proposal = PlanProposal.of(
                List.of(
                        row(2, "Utama", "", "Terpantaunya balita", "", "Balita", "1.200 balita"),
                        row(3, "Utama", "", "terpantaunya  balita.", "", "Posyandu", "12 posyandu")),
                List.of());
        assertThat(proposal.ready())
                .singleElement()
                .satisfies(result -> assertThat(result.indicators()).hasSize(2));
    }

    @Test
    void oneWrongRowKeepsItsResultOutAndSaysWhy() {
        PlanProposal proposal = PlanProposal.of(
                List.of(
                        row(2, "", "", "", "", "Yatim", "3 buah"),
                        row(3, "Utama", "", "Terpantaunya balita", "Kuantitas", "Balita", "banyak"),
                        row(4, "", "", "", "Rasa", "Data", "95 %"),
                        row(5, "Penting", "", "Terbitnya buletin", "", "Edisi", "4 edisi"),
                        row(6, "Utama", "", "Terselenggaranya penyuluhan", "", "", "7 kali"),
                        row(7, "Utama", "", "Kosong", "", "", ""),
                        row(8, "Utama", "", "Utuh", "", "Selesai", "1 dokumen")),
                List.of());

        assertThat(proposal.problems())
                .extracting(RowRemark::row, RowRemark::key)
                .containsExactly(
                        tuple(2, "integration.result-missing"),
                        tuple(3, "integration.target-unclear"),
                        tuple(4, "integration.aspect-unknown"),
                        tuple(5, "integration.category-unknown"),
                        tuple(6, "integration.indicator-missing"),
                        tuple(7, "integration.no-indicators"));
        assertThat(proposal.ready()).extracting(ProposedResult::description).containsExactly("Utuh");
    }

    @Test
    void whatThePlanHasAlreadyIsLeftAlone() {
        PlanProposal proposal = PlanProposal.of(
                List.of(row(2, "Utama", "", "TERPANTAUNYA BALITA.", "", "Balita", "1.200 balita")),
                List.of("Terpantaunya balita"));
        assertThat(proposal.ready()).isEmpty();
        assertThat(proposal.problems()).isEmpty();
        assertThat(proposal.results()).singleElement().matches(ProposedResult::known);
    }

    @Test
    void textsThatAreTooLongAreNamed() {
        PlanProposal proposal = PlanProposal.of(
                List.of(row(2, "Utama", "", "x".repeat(10_000), "", "y".repeat(501), "1 buah")), List.of());
        assertThat(proposal.problems())
                .extracting(RowRemark::key)
                .containsExactly("integration.result-too-long", "integration.indicator-too-long");
    }

    private static ExchangeRow row(
            int number, String category, String parent, String result, String aspect, String indicator, String target) {
        return new ExchangeRow(number, category, parent, result, aspect, indicator, target);
    }
}
