package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeterTests {

    @Test
    void fillingAndLineAreSharesOfTheTarget() {
        Meter meter = meter(77, 96, 86);
        assertThat(meter.fill()).isEqualTo("80.2%");
        assertThat(meter.tick()).isEqualTo("89.6%");
        assertThat(meter.sentence()).isEqualTo("Kunjungan rumah: 77 dari 96 keluarga, seharusnya 86");
    }

    @Test
    void belowWhatIsExpectedNeedsWork() {
        assertThat(meter(85, 96, 86).care()).isTrue();
        assertThat(meter(86, 96, 86).care()).isFalse();
    }

    @Test
    void moreThanTheTargetFillsTheBarOnce() {
        assertThat(meter(134, 120, 120).fill()).isEqualTo("100%");
    }

    @Test
    void negativeValuesAndTargetsOfNothingFillNothing() {
        assertThat(meter(-3, 120, 120).fill()).isEqualTo("0%");
        assertThat(meter(5, 0, 1).fill()).isEqualTo("0%");
        assertThat(meter(5, 0, 1).hasTick()).isFalse();
    }

    @Test
    void withoutReportTheBarIsEmptyAndSaysSo() {
        Meter meter = Meter.of("Laporan gizi", null, BigDecimal.TEN, null, "laporan");
        assertThat(meter.fill()).isEqualTo("0%");
        assertThat(meter.hasTick()).isFalse();
        assertThat(meter.care()).isFalse();
        assertThat(meter.sentence()).isEqualTo("Laporan gizi: belum ada laporan, target 10 laporan");
    }

    private static Meter meter(long value, long target, @Nullable Integer expected) {
        return Meter.of(
                "Kunjungan rumah",
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(target),
                expected == null ? null : BigDecimal.valueOf(expected),
                "keluarga");
    }
}
