package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.shared.EmployeeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanHintsTests {

    /** Lines are "result: indicator / unit / aspect / direction"; a line without a result belongs to the one before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Balita gizi kurang tertangani: Jumlah balita / balita / KUANTITAS / MAXIMIZE ; : Nilai kepuasan / nilai / KUALITAS / MAXIMIZE |",
                "Balita gizi kurang tertangani: Jumlah balita / balita / KUANTITAS / MAXIMIZE |",
                "Balita gizi kurang tertangani: Jumlah balita / balita / KUANTITAS / MAXIMIZE ; : Jumlah ibu / ibu / KUANTITAS / MAXIMIZE | 0 one-aspect",
                "Balita tertangani: Jumlah balita / balita / KUANTITAS / MAXIMIZE ; balita tertangani.: Nilai kepuasan / nilai / KUALITAS / MAXIMIZE | 2 repeated-result",
                "Balita tertangani: Jumlah balita / balita / KUANTITAS / MAXIMIZE ; Ibu tertangani: Jumlah BALITA! / balita / KUALITAS / MAXIMIZE | 2 repeated-indicator",
                "Gedung berfungsi: Izin terbit / izin / KUALITAS / MILESTONE | 1 milestone-without-time",
                "Gedung berfungsi: Izin terbit pada Juni / izin / KUALITAS / MILESTONE |",
                "Layanan cepat: Permohonan yang selesai / permohonan / WAKTU / MAXIMIZE | 1 time-without-unit",
                "Layanan cepat: Permohonan yang selesai / hari kerja / WAKTU / MINIMIZE |",
                "Layanan cepat: Persentase laporan tepat waktu / % / WAKTU / MAXIMIZE |"
            })
    void adviceFitsTheLines(String lines, @Nullable String hints) {
        assertThat(PlanHints.of(plan(lines)))
                .extracting(hint -> hint.resultNumber() + hint.sentence().key().replace("planning.hint-", " "))
                .containsExactlyElementsOf(hints == null ? List.of() : List.of(hints.split(" ; ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"3 6 9 12, ''", "'', 1 milestone-without-time"})
    void trajectorySaysWhenAMilestoneIsDue(String quarters, String hint) {
        PlanContent plan = plan("Gedung berfungsi: Izin terbit / izin / KUALITAS / MILESTONE");
        if (!quarters.isEmpty()) {
            plan = with(plan, Trajectory.of(new BigDecimal[] {
                BigDecimal.valueOf(3), BigDecimal.valueOf(6), BigDecimal.valueOf(9), BigDecimal.valueOf(12)
            }));
        }
        assertThat(PlanHints.of(plan)).hasSize(hint.isEmpty() ? 0 : 1);
    }

    private static PlanContent plan(String lines) {
        List<WorkResult> results = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (String line : lines.split(" ; ", -1)) {
            String[] halves = line.split(": ", 2);
            if (!halves[0].isEmpty()) {
                WorkResultId id = new WorkResultId(results.size() + 1L);
                results.add(new WorkResult(
                        id,
                        new PlanId(1),
                        results.size() + 1,
                        ResultKind.UTAMA,
                        halves[0].strip(),
                        null,
                        "Sasaran",
                        null,
                        null,
                        Classification.INDIVIDU,
                        null,
                        id));
            }
            String[] parts = halves[1].split(" / ", 4);
            IndicatorId id = new IndicatorId(indicators.size() + 1L);
            indicators.add(new Indicator(
                    id,
                    results.getLast().id(),
                    1,
                    Aspect.valueOf(parts[2]),
                    parts[0],
                    BigDecimal.valueOf(12),
                    null,
                    parts[1],
                    Direction.valueOf(parts[3].strip()),
                    Measurement.CUMULATIVE,
                    null,
                    null,
                    id));
        }
        return content(results, indicators);
    }

    private static PlanContent with(PlanContent plan, Trajectory trajectory) {
        return content(
                plan.results(),
                plan.indicators().stream()
                        .map(indicator -> new Indicator(
                                indicator.id(),
                                indicator.resultId(),
                                indicator.number(),
                                indicator.aspect(),
                                indicator.description(),
                                indicator.target(),
                                null,
                                indicator.unit(),
                                indicator.direction(),
                                indicator.measurement(),
                                null,
                                trajectory,
                                indicator.lineId()))
                        .toList());
    }

    private static PlanContent content(List<WorkResult> results, List<Indicator> indicators) {
        return new PlanContent(
                new Plan(
                        new PlanId(1),
                        new EmployeeId(1),
                        2026,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        Approach.KUANTITATIF,
                        PlanStatus.DRAFT,
                        null,
                        null,
                        null,
                        1,
                        1,
                        null,
                        null,
                        null,
                        null),
                false,
                false,
                results,
                indicators,
                List.of(),
                List.of());
    }
}
