package id.teladan.feedback.web;

import id.teladan.cycle.BehaviorValues;
import id.teladan.cycle.Rating;
import id.teladan.feedback.FeedbackId;
import id.teladan.feedback.FeedbackKind;
import id.teladan.feedback.FeedbackNotes;
import id.teladan.feedback.FeedbackTarget;
import id.teladan.feedback.NewFeedback;
import id.teladan.feedback.Recipient;
import id.teladan.organization.Employees;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.Report;
import id.teladan.reporting.ReportId;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Option;
import id.teladan.ui.PageOf;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Umpan balik: what one received and gave, and the panel that other pages embed. */
@Controller
class FeedbackController {

    private final FeedbackNotes notes;
    private final Employees employees;
    private final Reports reports;
    private final BehaviorValues values;
    private final Forms forms;
    private final Clock clock;

    FeedbackController(
            FeedbackNotes notes,
            Employees employees,
            Reports reports,
            BehaviorValues values,
            Forms forms,
            Clock clock) {
        this.notes = notes;
        this.employees = employees;
        this.reports = reports;
        this.values = values;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/feedback")
    FeedbackListPage list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        Paging paging = new Paging(page);
        PageOf<NoteCard> received =
                PageOf.of(notes.received(actor, paging), paging).map(note -> NoteCard.received(actor, note, clock));
        int unread = notes.unread(actor);
        return new FeedbackListPage(
                unread == 0
                        ? "Semua umpan balik sudah Anda baca."
                        : Format.capital(Format.inWords(unread)) + " umpan balik belum Anda tandai dipahami.",
                "Umpan balik menjadi bahan penilaian. Yang memberi hanya dapat menariknya dalam 24 jam.",
                LiveTopic.employee(actor.requireEmployee()).toString(),
                received,
                notes.given(actor, new Paging(1)).stream()
                        .limit(20)
                        .map(note -> NoteCard.given(actor, note, clock))
                        .toList(),
                actor.assesses()
                        ? employees.team(actor).stream()
                                .map(person -> Option.of(person.id().toString(), person.name()))
                                .toList()
                        : List.of());
    }

    @GetMapping("/feedback/panel")
    FeedbackPanelPage panel(
            Actor actor,
            @RequestParam(required = false) @Nullable ReportId report,
            @RequestParam(required = false) @Nullable IndicatorId indicator,
            @RequestParam(required = false) @Nullable EmployeeId employee) {
        if (report != null) {
            return onReport(actor, report, Form.empty());
        }
        if (indicator != null) {
            return onIndicator(actor, indicator, Form.empty());
        }
        if (employee != null) {
            return onPerson(actor, employee, Form.empty());
        }
        throw new NotFound();
    }

    @PostMapping("/feedback")
    Object give(Actor actor, @Valid NewFeedback feedback, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, feedback, form), () -> {
            notes.give(actor, feedback);
            return Redirect.to(panelOf(feedback)).saying("Umpan balik terkirim.");
        });
    }

    @PostMapping("/feedback/{id}/reading")
    Redirect read(Actor actor, @PathVariable FeedbackId id) {
        notes.markRead(actor, id);
        return Redirect.to("/feedback");
    }

    @PostMapping("/feedback/{id}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable FeedbackId id) {
        notes.withdraw(actor, id);
        return Redirect.to("/feedback").saying("Umpan balik ditarik.");
    }

    private static String panelOf(NewFeedback feedback) {
        return switch (feedback.target()) {
            case REPORT -> "/feedback/panel?report=" + feedback.reportId();
            case INDICATOR -> "/feedback/panel?indicator=" + feedback.indicatorId();
            case VALUE, GENERAL -> "/feedback/panel?employee=" + feedback.employeeId();
        };
    }

    private FeedbackPanelPage refused(Actor actor, NewFeedback feedback, Form form) {
        if (feedback.target() == FeedbackTarget.REPORT && feedback.reportId() != null) {
            return onReport(actor, feedback.reportId(), form);
        }
        if (feedback.target() == FeedbackTarget.INDICATOR && feedback.indicatorId() != null) {
            return onIndicator(actor, feedback.indicatorId(), form);
        }
        if (form.value("employeeId").matches("[0-9]{1,18}")) {
            return onPerson(actor, new EmployeeId(Long.parseLong(form.value("employeeId"))), form);
        }
        throw new NotFound();
    }

    private FeedbackPanelPage onReport(Actor actor, ReportId id, Form form) {
        Report report = reports.require(actor, id);
        IndicatorProgress indicator = reports.indicator(actor, report.indicatorId());
        return new FeedbackPanelPage(
                "Umpan balik atas laporan",
                indicator.description() + " · laporan " + Format.date(report.onDate()),
                "/indicators/" + report.indicatorId(),
                notes.onReport(actor, id).stream()
                        .map(note -> NoteCard.received(actor, note, clock))
                        .toList(),
                subjectForm(
                        actor,
                        report.employeeId(),
                        "laporan " + Format.date(report.onDate()),
                        form.value("target").isEmpty()
                                ? form.with("target", FeedbackTarget.REPORT).with("reportId", id)
                                : form));
    }

    private FeedbackPanelPage onIndicator(Actor actor, IndicatorId id, Form form) {
        IndicatorProgress indicator = reports.indicator(actor, id);
        return new FeedbackPanelPage(
                "Umpan balik atas indikator",
                indicator.description(),
                "/indicators/" + id,
                notes.onIndicator(actor, id).stream()
                        .map(note -> NoteCard.received(actor, note, clock))
                        .toList(),
                subjectForm(
                        actor,
                        indicator.employeeId(),
                        indicator.description(),
                        form.value("target").isEmpty()
                                ? form.with("target", FeedbackTarget.INDICATOR).with("indicatorId", id)
                                : form));
    }

    private FeedbackPanelPage onPerson(Actor actor, EmployeeId id, Form form) {
        Recipient recipient = notes.recipient(actor, id);
        return new FeedbackPanelPage(
                "Umpan balik untuk " + recipient.name(),
                recipient.positionName(),
                "/feedback",
                notes.with(actor, id).stream()
                        .map(note -> NoteCard.given(actor, note, clock))
                        .toList(),
                formFor(recipient, form));
    }

    private @Nullable FeedbackForm subjectForm(Actor actor, EmployeeId employee, String about, Form form) {
        if (actor.employeeId() == null || actor.is(employee)) {
            return null;
        }
        Recipient recipient = notes.recipient(actor, employee);
        return form(
                recipient,
                about,
                List.of(),
                form.value("employeeId").isEmpty() ? form.with("employeeId", employee) : form);
    }

    private FeedbackForm formFor(Recipient recipient, Form form) {
        return form(
                recipient,
                "perilaku kerja atau pekerjaan pada umumnya",
                values.on(OfficeTime.today(clock)).stream()
                        .map(value -> Option.of(value.code(), value.label()))
                        .toList(),
                form.value("employeeId").isEmpty() ? form.with("employeeId", recipient.id()) : form);
    }

    private static FeedbackForm form(Recipient recipient, String about, List<Option> values, Form form) {
        return new FeedbackForm(
                form.value("kind").isEmpty() ? form.with("kind", FeedbackKind.INSIDENTIL) : form,
                recipient.name(),
                about,
                values,
                Option.of(Rating.class, Rating::label),
                Option.of(FeedbackKind.class, FeedbackKind::label));
    }
}
