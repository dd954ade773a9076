package id.teladan.cascade.web;

import id.teladan.cascade.Assignments;
import id.teladan.cascade.ColumnId;
import id.teladan.cascade.Issuance;
import id.teladan.cascade.Level;
import id.teladan.cascade.Matrices;
import id.teladan.cascade.MatrixColumn;
import id.teladan.cascade.MatrixGrid;
import id.teladan.cascade.MatrixId;
import id.teladan.cascade.MatrixSummary;
import id.teladan.cascade.NewMatrix;
import id.teladan.organization.Employee;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Matrices as a whole: which there are, one to look at, beginning one, issuing what is ready. */
@Controller
class MatrixController {

    private final Matrices matrices;
    private final Assignments assignments;
    private final MatrixViews views;
    private final Forms forms;
    private final Clock clock;

    MatrixController(Matrices matrices, Assignments assignments, MatrixViews views, Forms forms, Clock clock) {
        this.matrices = matrices;
        this.assignments = assignments;
        this.views = views;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/matrices")
    @TenantTransactional(readOnly = true)
    MatrixListPage list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        int today = OfficeTime.today(clock).getYear();
        int shown = year == null ? today : Math.clamp(year, 2020, today + 1);
        List<MatrixSummary> mine = matrices.mine(actor, shown);
        return new MatrixListPage(
                shown,
                mine.isEmpty()
                        ? "Belum ada matriks " + shown + "."
                        : Format.capital(Format.inWords(mine.size())) + " matriks peran hasil " + shown + ".",
                "Di sini hasil kerja pimpinan dibagi kepada orang-orangnya; yang ditetapkan masuk ke SKP mereka.",
                Stream.of(today - 1, today, today + 1)
                        .map(each -> new MatrixListPage.Year(each, each == shown))
                        .toList(),
                mine.stream().map(MatrixController::item).toList(),
                actor.assesses(),
                assignments.countWaiting(actor));
    }

    @GetMapping("/matrices/new")
    @TenantTransactional(readOnly = true)
    NewMatrixPage begin(Actor actor) {
        if (!actor.assesses()) {
            throw new NotFound();
        }
        int year = OfficeTime.today(clock).getYear();
        boolean first = matrices.mine(actor, year).stream()
                .noneMatch(each -> each.matrix().level() == Level.UNIT
                        && actor.is(each.matrix().leaderId()));
        return newPage(actor, Form.empty().with("year", year).with("level", first ? Level.UNIT : Level.TEAM));
    }

    @PostMapping("/matrices")
    Object create(Actor actor, @Valid NewMatrix matrix, BindingResult binding) {
        if (!actor.assesses()) {
            throw new NotFound();
        }
        return forms.submit(binding, form -> newPage(actor, form), () -> {
            MatrixId id = matrices.create(actor, matrix);
            return Redirect.to("/matrices/" + id)
                    .saying(
                            matrix.level() == Level.UNIT
                                    ? "Matriks dibuat; orang-orang Anda sudah ada di barisnya."
                                    : "Matriks tim dibuat. Tambahkan anggotanya.");
        });
    }

    @GetMapping("/matrices/{id}")
    @TenantTransactional(readOnly = true)
    MatrixPage show(Actor actor, @PathVariable MatrixId id) {
        return page(actor, matrices.require(actor, id), Form.empty());
    }

    @PostMapping("/matrices/{id}/issuance")
    Object issue(Actor actor, @PathVariable MatrixId id, @RequestParam(required = false) @Nullable ColumnId column) {
        return forms.submit(form -> page(actor, matrices.requireEditable(actor, id), form), () -> {
            Issuance issued = assignments.issue(actor, id, column);
            return Redirect.to("/matrices/" + id + (column == null ? "" : "/columns/" + column))
                    .saying(said(issued));
        });
    }

    @PostMapping("/matrices/{id}/removal")
    Object remove(Actor actor, @PathVariable MatrixId id) {
        return forms.submit(form -> page(actor, matrices.requireEditable(actor, id), form), () -> {
            matrices.remove(actor, id);
            return Redirect.to("/matrices").saying("Matriks dihapus.");
        });
    }

    /** With the sentence of what was refused elsewhere on it. */
    MatrixPage page(Actor actor, MatrixGrid grid, Form form) {
        boolean mayEdit = grid.matrix().mayBeEditedBy(actor);
        List<ColumnView> columns = grid.columns().stream()
                .map(column -> views.column(grid, column))
                .toList();
        return new MatrixPage(
                MatrixViews.href(grid.matrix()),
                grid.matrix().title(),
                answer(grid),
                lead(grid),
                grid.matrix().leaderName(),
                grid.matrix().leaderPosition(),
                columns,
                grid.members().stream()
                        .map(member -> views.member(actor, grid, member, mayEdit))
                        .toList(),
                grid.ready().size(),
                mayEdit,
                actor.is(grid.matrix().ownerId())
                        && grid.roles().stream().allMatch(role -> role.issuedVersion() == null),
                grid.columns().isEmpty() && actor.is(grid.matrix().leaderId()) ? "/plans" : null,
                form);
    }

    private NewMatrixPage newPage(Actor actor, Form form) {
        int year = OfficeTime.today(clock).getYear();
        return new NewMatrixPage(
                form,
                List.of(
                        new Option(
                                Level.UNIT.name(),
                                Level.UNIT.label(),
                                "Indikator SKP Anda dibagi kepada bawahan dan ketua tim."),
                        new Option(
                                Level.TEAM.name(),
                                Level.TEAM.label(),
                                "Hasil kerja ketua tim dibagi kepada anggota, juga dari unit lain.")),
                Stream.of(year, year + 1)
                        .map(each -> Option.of(Integer.toString(each), Integer.toString(each)))
                        .toList(),
                Stream.concat(
                                Stream.of(Option.of(actor.requireEmployee().toString(), "Saya sendiri")),
                                matrices.leaderChoices(actor).stream().map(MatrixController::option))
                        .toList());
    }

    private static Option option(Employee employee) {
        return Option.of(employee.id().toString(), employee.name() + ", " + employee.positionName());
    }

    private static MatrixListPage.Item item(MatrixSummary summary) {
        return new MatrixListPage.Item(
                MatrixViews.href(summary.matrix()),
                summary.matrix().title(),
                summary.matrix().level().label(),
                summary.matrix().leaderName(),
                summary.members() + " orang \u00b7 " + summary.roles() + " peran, " + summary.issued() + " ditetapkan",
                summary.roles() - summary.issued(),
                summary.waiting(),
                summary.refused());
    }

    private static String answer(MatrixGrid grid) {
        long all = grid.columns().size();
        long open =
                grid.columns().stream().filter(column -> isOpen(grid, column)).count();
        String what = grid.matrix().level() == Level.UNIT ? "indikator" : "hasil kerja";
        if (all == 0) {
            return "Belum ada " + what + " untuk dibagi.";
        }
        return open == 0
                ? "Semua " + what + " sudah dibagi."
                : Format.capital(Format.inWords(open)) + " dari " + Format.inWords(all) + " " + what
                        + " belum dipegang siapa pun.";
    }

    private static boolean isOpen(MatrixGrid grid, MatrixColumn column) {
        return !column.selfDone() && grid.rolesOf(column).stream().noneMatch(role -> role.filled());
    }

    private static String lead(MatrixGrid grid) {
        int without = grid.withoutRole().size();
        String people = grid.members().isEmpty()
                ? "Belum ada orang di matriks ini."
                : without == 0
                        ? "Setiap orang punya peran."
                        : Format.capital(Format.inWords(without)) + " dari "
                                + Format.inWords(grid.members().size()) + " orang belum punya peran.";
        return grid.matrix().title() + ", " + grid.matrix().year() + ". " + people;
    }

    private static String said(Issuance issued) {
        StringBuilder said = new StringBuilder(Format.capital(Format.inWords(issued.columns())) + " kolom ditetapkan");
        if (issued.inPlans() > 0) {
            said.append("; ").append(Format.inWords(issued.inPlans())).append(" peran sudah di SKP");
        }
        if (issued.offered() > 0) {
            said.append("; ").append(Format.inWords(issued.offered())).append(" menunggu diambil orangnya");
        }
        if (issued.awaiting() > 0) {
            said.append("; ").append(Format.inWords(issued.awaiting())).append(" menunggu pejabat penilai");
        }
        return said.append('.').toString();
    }
}
