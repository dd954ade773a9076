package id.teladan.cascade.web;

import id.teladan.cascade.Coverage;
import id.teladan.cascade.Gap;
import id.teladan.cascade.GapKind;
import id.teladan.organization.Unit;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What nobody carries and what supports nothing, on one page. */
@Controller
class CoverageController {

    private final Coverage coverage;
    private final Units units;
    private final Clock clock;

    CoverageController(Coverage coverage, Units units, Clock clock) {
        this.coverage = coverage;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/coverage")
    @TenantTransactional(readOnly = true)
    CoveragePage start(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        Unit entrance = coverage.entrances(actor).stream().findFirst().orElseThrow(NotFound::new);
        return page(actor, entrance, yearOf(year));
    }

    @GetMapping("/coverage/{unitId}")
    @TenantTransactional(readOnly = true)
    CoveragePage unit(
            Actor actor, @PathVariable UnitId unitId, @RequestParam(required = false) @Nullable Integer year) {
        return page(actor, coverage.require(actor, unitId), yearOf(year));
    }

    /** All gaps that the page shows. */
    @GetMapping({"/coverage/{unitId}/export.xlsx", "/coverage/{unitId}/export.csv"})
    void export(
            Actor actor,
            @PathVariable UnitId unitId,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int shown = yearOf(year);
        List<Gap> gaps = coverage.gaps(actor, unitId, shown);
        try (TabularWriter writer = Downloads.open(
                response,
                request.getRequestURI(),
                "cakupan-kinerja-" + shown,
                "Cakupan kinerja",
                List.of(
                        Column.text("Celah", 50),
                        Column.text("Pegawai", 40),
                        Column.text("Unit kerja", 44),
                        Column.text("Hasil kerja, indikator, atau jabatan", 60),
                        Column.number("Target"),
                        Column.number("Terbagi"),
                        Column.text("Satuan", 16)))) {
            for (Gap gap : gaps) {
                writer.row(
                        gap.kind().label(),
                        gap.person(),
                        gap.unitName(),
                        gap.text(),
                        gap.target(),
                        gap.shared(),
                        gap.unit());
            }
        }
    }

    private CoveragePage page(Actor actor, Unit unit, int year) {
        List<Gap> gaps = coverage.gaps(actor, unit.id(), year);
        boolean mayRead = !actor.is(Role.BAGIAN_ORGANISASI)
                || actor.isAnyOf(Role.BKPSDM, Role.INSPEKTORAT, Role.KEPALA_OPD, Role.ADMIN_OPD);
        int today = OfficeTime.today(clock).getYear();
        return new CoveragePage(
                unit.name(),
                year,
                "/coverage/" + unit.id() + "/export.xlsx?year=" + year,
                answer(gaps, year),
                unit.name()
                        + " dan unit di bawahnya. Pertanyaannya: apakah setiap hasil kerja pimpinan dipegang seseorang, dan"
                        + " apakah pekerjaan setiap orang mendukung sesuatu?",
                Stream.of(today, today + 1)
                        .map(each -> new CoveragePage.Choice(
                                Integer.toString(each), "/coverage/" + unit.id() + "?year=" + each, each == year))
                        .toList(),
                others(actor, unit, year),
                Arrays.stream(GapKind.values())
                        .map(kind -> part(kind, gaps, mayRead))
                        .toList());
    }

    /** The other entrances, the unit above, and those directly beneath. */
    private List<CoveragePage.Choice> others(Actor actor, Unit unit, int year) {
        List<UnitId> entrances =
                coverage.entrances(actor).stream().map(Unit::id).toList();
        return units.tree(actor).stream()
                .filter(each -> !each.id().equals(unit.id()))
                .filter(each -> entrances.contains(each.id()) || unit.id().equals(each.parentId()))
                .map(each -> new CoveragePage.Choice(each.name(), "/coverage/" + each.id() + "?year=" + year, false))
                .toList();
    }

    private static CoveragePage.Part part(GapKind kind, List<Gap> gaps, boolean mayRead) {
        List<Gap> own = gaps.stream().filter(gap -> gap.kind() == kind).toList();
        return new CoveragePage.Part(
                kind.label(),
                help(kind),
                own.isEmpty() ? "circle-check" : "alert-triangle",
                own.stream().limit(Coverage.MOST).map(gap -> line(gap, mayRead)).toList(),
                own.size() > Coverage.MOST);
    }

    private static CoveragePage.Line line(Gap gap, boolean mayRead) {
        return new CoveragePage.Line(
                gap.text(),
                gap.person().equals(gap.unitName()) ? gap.unitName() : gap.person() + " \u00b7 " + gap.unitName(),
                gap.target() == null
                        ? null
                        : Format.number(gap.shared()) + " dari " + Format.number(gap.target())
                                + (gap.unit() == null ? "" : " " + gap.unit()) + " terbagi",
                mayRead || gap.keyIndicatorId() != null ? href(gap) : null,
                action(gap));
    }

    private static @Nullable String href(Gap gap) {
        if (gap.keyIndicatorId() != null) {
            return "/performance/tree?indicator=" + gap.keyIndicatorId();
        }
        if (gap.matrixId() != null) {
            return "/matrices/" + gap.matrixId() + (gap.columnId() == null ? "" : "/columns/" + gap.columnId());
        }
        return gap.planId() == null ? null : "/plans/" + gap.planId();
    }

    private static String action(Gap gap) {
        return switch (gap.kind()) {
            case UNCARRIED -> gap.matrixId() == null ? "Buka SKP pimpinan" : "Bagi di matriks";
            case UNSERVED -> "Lihat di pohon kinerja";
            case UNEVEN -> "Bagi ulang";
            case ROLELESS -> "Beri peran";
            case UNSUPPORTING, CIRCULAR -> "Buka SKP";
        };
    }

    private static String help(GapKind kind) {
        return switch (kind) {
            case UNCARRIED ->
                "Setiap hasil kerja pimpinan diambil oleh seseorang, atau ditandai dikerjakan sendiri di matriks (PermenPANRB"
                        + " 6/2022 Lampiran II.A.5.h).";
            case UNSERVED ->
                "Ada SKP atau indikator unit di bawahnya yang menunjuk indikator ini, agar jelas siapa yang mengejarnya.";
            case UNEVEN -> "Beban yang dibagi harus berjumlah tepat dengan target di atasnya yang berlaku sekarang.";
            case UNSUPPORTING ->
                "Pemilik SKP menunjuk hasil kerja atasan atau sasaran organisasi yang didukung; pada SKP yang disetujui,"
                        + " lewat penggantungan.";
            case ROLELESS -> "Pimpinannya sudah punya matriks, tetapi orang ini belum diberi peran.";
            case CIRCULAR -> "Salah satu hasil kerja harus digantungkan pada hasil kerja lain.";
        };
    }

    private static String answer(List<Gap> gaps, int year) {
        return gaps.isEmpty()
                ? "Semua hasil kerja " + year + " dipegang dan saling mendukung."
                : Format.capital(Format.inWords(gaps.size())) + " celah pada SKP " + year + " perlu diperbaiki.";
    }

    private int yearOf(@Nullable Integer year) {
        int today = OfficeTime.today(clock).getYear();
        return year == null ? today : Math.clamp(year, 2020, today + 1);
    }
}
