package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTests {

    @Test
    void sparklineSpansItsWholeHeight() {
        assertThat(Sparkline.of("8 pekan", numbers(10, 20, 30)).path()).isEqualTo("M3 21L36 12L69 3");
    }

    @Test
    void equalValuesLieInTheMiddle() {
        assertThat(Sparkline.of("8 pekan", numbers(5, 5)).path()).isEqualTo("M3 12L69 12");
    }

    @Test
    void singleValueIsADotAtTheEnd() {
        Sparkline line = Sparkline.of("8 pekan", numbers(5));
        assertThat(line.lastX()).isEqualTo("69");
        assertThat(line.lastY()).isEqualTo("12");
    }

    @Test
    void sparklineOfNothingSaysSo() {
        Sparkline line = Sparkline.of("8 pekan", List.of());
        assertThat(line.isEmpty()).isTrue();
        assertThat(line.path()).isEmpty();
        assertThat(line.sentence()).isEqualTo("8 pekan: belum ada data");
    }

    @Test
    void tallestBarLeavesRoomForItsFigure() {
        List<BarChart.Shape> shapes = new BarChart(
                        "naik",
                        List.of(
                                BarChart.Bar.quiet("a", BigDecimal.ZERO),
                                BarChart.Bar.quiet("b", BigDecimal.valueOf(61))))
                .shapes();
        assertThat(shapes).extracting(BarChart.Shape::height).containsExactly("0", "84");
        assertThat(shapes).extracting(BarChart.Shape::y).containsExactly("100", "16");
    }

    @Test
    void barsOfNothingHaveNoHeight() {
        assertThat(new BarChart("kosong", List.of(BarChart.Bar.quiet("a", BigDecimal.ZERO))).shapes())
                .extracting(BarChart.Shape::height)
                .containsExactly("0");
    }

    @Test
    void columnsOfTheDistributionShowPeopleAndShare() {
        DistributionCurve curve = new DistributionCurve(
                "sebaran",
                List.of(
                        new DistributionCurve.Count("Kurang/Misconduct", "kr", 1),
                        new DistributionCurve.Count("Baik", "bk", 3)),
                numbers(25, 75));
        assertThat(curve.people()).isEqualTo(4);
        assertThat(curve.columns()).extracting(DistributionCurve.Column::share).containsExactly("25 %", "75 %");
        assertThat(curve.columns().getFirst().first()).isEqualTo("Kurang/");
        assertThat(curve.columns().getFirst().second()).isEqualTo("Misconduct");
        assertThat(curve.columns().getLast().height()).isEqualTo("180");
        assertThat(curve.curve()).startsWith("M112.5 140").endsWith("337.5 20");
    }

    @Test
    void curveNeedsAPointForEveryColumn() {
        List<BigDecimal> point = numbers(25);
        assertThatThrownBy(() -> new DistributionCurve("sebaran", List.of(), point))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<BigDecimal> numbers(long... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
