package id.teladan.ui.web;

import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.ui.BarChart;
import id.teladan.ui.DistributionCurve;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Meter;
import id.teladan.ui.Option;
import id.teladan.ui.PageOf;
import id.teladan.ui.Predicate;
import id.teladan.ui.Redirect;
import id.teladan.ui.Sparkline;
import id.teladan.ui.Step;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The component catalogue, in development only; its form is the example of how forms are handled. */
@Controller
@ConditionalOnBooleanProperty("teladan.catalogue")
class CatalogueController {

    private final Forms forms;

    CatalogueController(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/ui")
    CataloguePage catalogue() {
        return page(Form.empty().with("amount", 28).with("kind", "LAYANAN").with("version", 1));
    }

    @PostMapping("/ui")
    Object enter(@Valid ExampleEntry entry, BindingResult binding) {
        return forms.submit(binding, CatalogueController::page, () -> {
            if (entry.title().equalsIgnoreCase("Posyandu")) {
                throw new RuleViolation("ui.example-taken", entry.title());
            }
            if (entry.title().equalsIgnoreCase("Basi")) {
                throw new StaleVersion("Laporan", entry.next());
            }
            return Redirect.to("/ui").saying("14 laporan disetujui.", "/ui");
        });
    }

    private static CataloguePage page(Form form) {
        return new CataloguePage(
                form,
                List.of(
                        new Option("LAYANAN", "Layanan", "langsung kepada warga"),
                        new Option("DUKUNGAN", "Dukungan", "untuk rekan kerja")),
                List.of(
                        meter("Balita dipantau tumbuh kembangnya", 1118, 1200, 1075, "balita"),
                        meter("Kunjungan rumah balita gizi kurang", 77, 96, 86, "keluarga"),
                        meter("Konseling perorangan", 134, 120, 120, "orang"),
                        Meter.of("Laporan gizi", null, BigDecimal.TEN, null, "laporan")),
                Sparkline.of("8 pekan", numbers(70, 72, 71, 74, 77, 79, 80, 82)),
                new Sparkline("8 pekan", numbers(20, 19, 18, 16, 15, 15, 14, 14), true),
                visits(),
                new DistributionCurve(
                        "Sebaran 166 pegawai: terbanyak Baik, 108 orang",
                        List.of(
                                count(Predicate.SANGAT_KURANG, 0),
                                count(Predicate.KURANG, 1),
                                count(Predicate.BUTUH_PERBAIKAN, 5),
                                count(Predicate.BAIK, 108),
                                count(Predicate.SANGAT_BAIK, 52)),
                        numbers(5, 10, 20, 45, 20)),
                List.of(
                        List.of(Predicate.KURANG, Predicate.BAIK, Predicate.SANGAT_BAIK),
                        List.of(Predicate.KURANG, Predicate.BAIK, Predicate.BAIK),
                        List.of(Predicate.SANGAT_KURANG, Predicate.BUTUH_PERBAIKAN, Predicate.BUTUH_PERBAIKAN)),
                Step.flow(3, "Unggah", "Cocokkan kolom", "Periksa", "Masukkan"),
                List.of(
                        new Step("Terkirim", "Senin", Step.State.DONE),
                        new Step("Dibaca", "Senin", Step.State.DONE),
                        new Step("Dibantu", "hari ini", Step.State.NOW),
                        new Step("Selesai", null, Step.State.NEXT)),
                new PageOf<>(List.of("Ratna", "Hendra"), 2, true));
    }

    private static Meter meter(String label, long value, long target, long expected, String unit) {
        return Meter.of(
                label, BigDecimal.valueOf(value), BigDecimal.valueOf(target), BigDecimal.valueOf(expected), unit);
    }

    private static BarChart visits() {
        Stream<BarChart.Bar> usual = numbers(9, 12, 8, 11, 14, 10, 9, 13, 11, 8, 12, 10).stream()
                .map(value -> BarChart.Bar.quiet("5 Nov", value));
        BarChart.Bar jump = new BarChart.Bar("Senin, 23 Nov", BigDecimal.valueOf(61), BarChart.Tone.CARE, "61");
        return new BarChart(
                "Kunjungan per hari kerja: 61 pada Senin, biasanya 8 sampai 14",
                Stream.concat(usual, Stream.of(jump)).toList());
    }

    private static DistributionCurve.Count count(Predicate predicate, long people) {
        return new DistributionCurve.Count(predicate.label(), predicate.style(), people);
    }

    private static List<BigDecimal> numbers(long... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
