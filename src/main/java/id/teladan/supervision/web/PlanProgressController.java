package id.teladan.supervision.web;

import id.teladan.organization.Unit;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.supervision.NewReminder;
import id.teladan.supervision.PersonProgress;
import id.teladan.supervision.PlanReminder;
import id.teladan.supervision.PlanReminders;
import id.teladan.supervision.PlanStage;
import id.teladan.supervision.PlanStages;
import id.teladan.supervision.UnitProgress;
import id.teladan.tabular.Column;
import id.teladan.tabular.Downloads;
import id.teladan.tabular.TabularWriter;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.PageOf;
import id.teladan.ui.Redirect;
import id.teladan.ui.Tone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far planning has come: per unit, per person, as a table, and a reminder to all of one stage. */
@Controller
class PlanProgressController {

    private final PlanStages stages;
    private final PlanReminders reminders;
    private final Forms forms;
    private final Clock clock;

    PlanProgressController(PlanStages stages, PlanReminders reminders, Forms forms, Clock clock) {
        this.stages = stages;
        this.reminders = reminders;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/plan-progress")
    @TenantTransactional(readOnly = true)
    PlanProgressPage start(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        Unit entrance = stages.entrances(actor).stream().findFirst().orElseThrow(NotFound::new);
        return page(actor, entrance, yearOf(year), Form.empty());
    }

    @GetMapping("/plan-progress/{unitId}")
    @TenantTransactional(readOnly = true)
    PlanProgressPage unit(
            Actor actor, @PathVariable UnitId unitId, @RequestParam(required = false) @Nullable Integer year) {
        return page(actor, stages.require(actor, unitId), yearOf(year), Form.empty());
    }

    @PostMapping("/plan-progress/{unitId}/reminders")
    Object remind(Actor actor, @PathVariable UnitId unitId, @Valid NewReminder reminder, BindingResult binding) {
        Unit unit = stages.require(actor, unitId);
        if (!stages.mayAct(actor, unitId)) {
            throw new NotFound();
        }
        return forms.submit(binding, form -> page(actor, unit, reminder.year(), form), () -> {
            int people = reminders.remind(actor, unitId, reminder);
            return Redirect.to("/plan-progress/" + unitId + "?year=" + reminder.year())
                    .saying(Format.number(people) + " orang diingatkan.");
        });
    }

    @GetMapping("/plan-progress/{unitId}/people")
    @TenantTransactional(readOnly = true)
    PlanProgressPeoplePage people(
            Actor actor,
            @PathVariable UnitId unitId,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanStage stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "1") int page) {
        Unit unit = stages.require(actor, unitId);
        int shown = yearOf(year);
        Paging paging = new Paging(page);
        String base = "/plan-progress/" + unitId + "/people?year=" + shown;
        String query = (stage == null ? "" : "&stage=" + stage) + (overdue ? "&overdue=true" : "");
        boolean mayRead = actor.isAnyOf(Role.BKPSDM, Role.INSPEKTORAT) || stages.mayAct(actor, unitId);
        PageOf<PersonProgress> people = PageOf.of(stages.people(actor, unitId, shown, stage, overdue, paging), paging);
        return new PlanProgressPeoplePage(
                unit.name(),
                "/plan-progress/" + unitId + "?year=" + shown,
                people.isEmpty() ? "Tidak ada siapa pun di sini." : title(stage, overdue, shown),
                unit.name() + " dan unit di bawahnya.",
                choices(base, stage, overdue),
                people.map(each -> person(each, mayRead)),
                base + query,
                "/plan-progress/" + unitId + "/export",
                "?year=" + shown + query);
    }

    /** The list as it was chosen. */
    @GetMapping({"/plan-progress/{unitId}/export.xlsx", "/plan-progress/{unitId}/export.csv"})
    void export(
            Actor actor,
            @PathVariable UnitId unitId,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanStage stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int shown = yearOf(year);
        List<PersonProgress> people = stages.allPeople(actor, unitId, shown, stage, overdue);
        try (TabularWriter writer = Downloads.open(
                response,
                request.getRequestURI(),
                "kemajuan-skp-" + shown,
                "Kemajuan SKP",
                List.of(
                        Column.text("Nama", 40),
                        Column.text("Jabatan", 44),
                        Column.text("Unit kerja", 44),
                        Column.text("Keadaan SKP", 16),
                        Column.date("Sejak"),
                        Column.text("Di tangan", 40),
                        Column.text("Lewat tenggat", 14),
                        Column.date("Terakhir diingatkan")))) {
            for (PersonProgress each : people) {
                writer.row(
                        each.name(),
                        each.positionName(),
                        each.unitName(),
                        each.stage().label(),
                        day(each.since()),
                        whose(each),
                        each.overdue() ? "Ya" : "Tidak",
                        day(each.remindedAt()));
            }
        }
    }

    private PlanProgressPage page(Actor actor, Unit unit, int year, Form form) {
        UnitId unitId = unit.id();
        boolean mayAct = stages.mayAct(actor, unitId);
        boolean entrance = unit.parentId() == null
                || stages.entrances(actor).stream().anyMatch(each -> each.id().equals(unitId));
        List<UnitProgress> rows = stages.beneath(actor, unitId, year);
        Map<PlanStage, PlanReminder> last = reminders.last(actor, unitId, year).stream()
                .collect(Collectors.toMap(PlanReminder::stage, Function.identity()));
        int people = rows.stream().mapToInt(UnitProgress::people).sum();
        int agreed = rows.stream().mapToInt(UnitProgress::agreed).sum();
        int overdue = rows.stream().mapToInt(UnitProgress::overdue).sum();
        LocalDate deadline = stages.deadline(actor, year);
        return new PlanProgressPage(
                unit.name(),
                "/plan-progress/" + unitId,
                year,
                answer(year, people, agreed),
                unit.name() + ", " + Format.number(people) + " pegawai. " + due(deadline, overdue),
                entrance ? null : "/plan-progress/" + unit.parentId() + "?year=" + year,
                Stream.of(0, 1)
                        .map(ahead -> OfficeTime.today(clock).getYear() + ahead)
                        .map(each -> new PlanProgressPage.Year(each, each == year))
                        .toList(),
                people,
                overdue,
                Arrays.stream(PlanStage.values())
                        .map(stage -> stage(unitId, year, stage, rows, people, deadline, last.get(stage), mayAct))
                        .toList(),
                rows.stream().map(row -> row(row, year)).toList(),
                mayAct,
                form);
    }

    private PlanProgressPage.Stage stage(
            UnitId unit,
            int year,
            PlanStage stage,
            List<UnitProgress> rows,
            int people,
            LocalDate deadline,
            @Nullable PlanReminder last,
            boolean mayAct) {
        int count = rows.stream().mapToInt(row -> row.of(stage)).sum();
        return new PlanProgressPage.Stage(
                stage.name(),
                stage.label(),
                tone(stage),
                icon(stage),
                count,
                Format.share(count, people),
                stage == PlanStage.SUBMITTED
                        ? "di tangan pejabat penilai"
                        : stage == PlanStage.AGREED ? "selesai" : "di tangan pegawai",
                "/plan-progress/" + unit + "/people?year=" + year + "&stage=" + stage,
                last == null
                        ? null
                        : "Terakhir diingatkan " + Format.relative(last.at(), clock) + " oleh " + last.byName() + ", "
                                + Format.number(last.people()) + " orang.",
                mayAct && stage.mayBeReminded() && count > 0,
                proposal(stage, year, deadline));
    }

    private static PlanProgressPage.Row row(UnitProgress progress, int year) {
        String people = "/plan-progress/" + progress.unitId() + "/people?year=" + year;
        return new PlanProgressPage.Row(
                progress,
                progress.hasUnits() ? "/plan-progress/" + progress.unitId() + "?year=" + year : people,
                people);
    }

    private PlanProgressPeoplePage.Person person(PersonProgress person, boolean mayRead) {
        return new PlanProgressPeoplePage.Person(
                person.name(),
                person.positionName(),
                person.unitName(),
                person.stage().label(),
                tone(person.stage()),
                icon(person.stage()),
                person.overdue(),
                person.since() == null ? Format.NONE : Format.relative(person.since(), clock),
                whose(person),
                person.remindedAt() == null ? Format.NONE : Format.relative(person.remindedAt(), clock),
                person.planId() == null || !mayRead ? null : "/plans/" + person.planId());
    }

    private static String whose(PersonProgress person) {
        String assessor = person.assessorName();
        return switch (person.stage()) {
            case SUBMITTED -> assessor == null ? "Belum ada pejabat penilai" : assessor;
            case AGREED -> "Selesai";
            case NOT_BEGUN, DRAFT, RETURNED ->
                assessor == null ? person.name() + " (pejabat penilai belum ditetapkan)" : person.name();
        };
    }

    private static String answer(int year, int people, int agreed) {
        if (people == 0) {
            return "Tidak ada pegawai di sini.";
        }
        return agreed == people
                ? "Semua SKP " + year + " sudah disetujui."
                : Format.number(people - agreed) + " dari " + Format.number(people) + " SKP " + year
                        + " belum disetujui.";
    }

    private String due(LocalDate deadline, int overdue) {
        long days = ChronoUnit.DAYS.between(deadline, OfficeTime.today(clock));
        String text = "Tenggatnya " + Format.date(deadline);
        return days <= 0
                ? text + (days == 0 ? ", hari ini." : ", " + Format.number(-days) + " hari lagi.")
                : text
                        + (overdue == 0
                                ? "; tidak ada yang terlambat."
                                : "; " + Format.number(overdue) + " orang terlambat.");
    }

    private static String title(@Nullable PlanStage stage, boolean overdue, int year) {
        String what = stage == null ? "Semua pegawai" : stage.label();
        return what + (overdue ? ", lewat tenggat" : "") + ": SKP " + year + ".";
    }

    private static List<PlanProgressPeoplePage.Choice> choices(
            String base, @Nullable PlanStage stage, boolean overdue) {
        List<PlanProgressPeoplePage.Choice> choices = new ArrayList<>();
        choices.add(new PlanProgressPeoplePage.Choice("Semua", base, stage == null && !overdue));
        for (PlanStage each : PlanStage.values()) {
            choices.add(new PlanProgressPeoplePage.Choice(
                    each.label(), base + "&stage=" + each, stage == each && !overdue));
        }
        choices.add(
                new PlanProgressPeoplePage.Choice("Lewat tenggat", base + "&overdue=true", overdue && stage == null));
        return choices;
    }

    private static String proposal(PlanStage stage, int year, LocalDate deadline) {
        String due = " Tenggatnya " + Format.date(deadline) + ".";
        return switch (stage) {
            case NOT_BEGUN ->
                "SKP " + year + " Anda belum dimulai. Mulailah dari hasil kerja yang paling penting." + due;
            case DRAFT -> "SKP " + year + " Anda masih konsep. Lengkapi, lalu ajukan kepada pejabat penilai." + due;
            case SUBMITTED -> "Ada SKP " + year + " tim Anda yang menunggu keputusan Anda." + due;
            case RETURNED -> "SKP " + year + " Anda dikembalikan. Baca catatannya, perbaiki, lalu ajukan lagi." + due;
            case AGREED -> "";
        };
    }

    private static Tone tone(PlanStage stage) {
        return switch (stage) {
            case NOT_BEGUN, DRAFT -> Tone.QUIET;
            case SUBMITTED -> Tone.ASK;
            case RETURNED -> Tone.CARE;
            case AGREED -> Tone.OK;
        };
    }

    private static String icon(PlanStage stage) {
        return switch (stage) {
            case NOT_BEGUN -> "minus";
            case DRAFT -> "pencil";
            case SUBMITTED -> "clock";
            case RETURNED -> "arrow-back-up";
            case AGREED -> "circle-check";
        };
    }

    private int yearOf(@Nullable Integer year) {
        int today = OfficeTime.today(clock).getYear();
        return year == null ? today : Math.clamp(year, 2020, today + 1);
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(OfficeTime.ZONE).toLocalDate();
    }
}
