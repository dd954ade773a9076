package id.teladan.reporting.web;

import id.teladan.files.EvidenceFiles;
import id.teladan.files.StoredFile;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.performance.Measurement;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.IndicatorStanding;
import id.teladan.reporting.NewEvidence;
import id.teladan.reporting.NewReport;
import id.teladan.reporting.Report;
import id.teladan.reporting.ReportId;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Forms;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reporting in three steps: which indicator, how much, what shows it. */
@Controller
class ReportController {

    private final Reports reports;
    private final EvidenceFiles files;
    private final Employees employees;
    private final Forms forms;
    private final Clock clock;

    ReportController(Reports reports, EvidenceFiles files, Employees employees, Forms forms, Clock clock) {
        this.reports = reports;
        this.files = files;
        this.employees = employees;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/reports")
    @TenantTransactional(readOnly = true)
    ReportListPage list(Actor actor) {
        return new ReportListPage(
                reports.latest(actor, actor.requireEmployee()),
                reports.progress(actor, actor.requireEmployee()).stream()
                        .collect(Collectors.toMap(IndicatorProgress::indicatorId, IndicatorProgress::description)));
    }

    @GetMapping("/reports/new")
    @TenantTransactional(readOnly = true)
    Record choose(Actor actor, @RequestParam(required = false) @Nullable IndicatorId indicator) {
        if (indicator != null) {
            return formPage(
                    actor,
                    indicator,
                    Form.empty().with("key", UUID.randomUUID()).with("onDate", OfficeTime.today(clock)));
        }
        return new ReportStartPage(reports.standings(actor, actor.requireEmployee()).stream()
                .sorted(Comparator.comparingInt((IndicatorStanding standing) ->
                                standing.progress().reportCount())
                        .reversed())
                .map(standing -> IndicatorCard.of(standing, clock))
                .toList());
    }

    @PostMapping("/reports")
    Object submit(
            Actor actor,
            @Valid NewReport report,
            BindingResult binding,
            @RequestParam("indicatorId") IndicatorId indicator,
            @RequestParam(name = "evidence", required = false) @Nullable List<MultipartFile> evidence,
            @RequestParam(defaultValue = "false") boolean keepLocation) {
        return forms.submit(binding, form -> formPage(actor, indicator, form), () -> {
            List<MultipartFile> attached = attached(evidence);
            if (!attached.isEmpty()) {
                reports.mustAccept(actor, report, attached.size());
            }
            ReportId sent = send(
                    actor,
                    report,
                    attached.stream()
                            .map(file -> store(actor, file, keepLocation))
                            .toList());
            return Redirect.to("/reports/" + sent).saying("Laporan terkirim.");
        });
    }

    @GetMapping("/reports/{id}")
    @TenantTransactional(readOnly = true)
    ReportPage show(Actor actor, @PathVariable ReportId id) {
        Report report = reports.require(actor, id);
        Employee sender = employees.require(actor, report.employeeId());
        IndicatorStanding standing = reports.standing(actor, report.indicatorId());
        return new ReportPage(
                report,
                sender.name(),
                actor.is(report.employeeId()),
                IndicatorCard.of(standing, clock),
                Format.number(report.amount()) + " " + standing.progress().unit(),
                reports.evidence(actor, id),
                LiveTopic.employee(report.employeeId()).toString());
    }

    private ReportId send(Actor actor, NewReport report, List<NewEvidence> evidence) {
        try {
            return reports.submit(actor, report, evidence);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return reports.submitted(actor, report.key()).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    /** A file field left empty arrives as an empty file. */
    private static List<MultipartFile> attached(@Nullable List<MultipartFile> evidence) {
        return evidence == null
                ? List.of()
                : evidence.stream().filter(file -> !file.isEmpty()).toList();
    }

    private NewEvidence store(Actor actor, MultipartFile file, boolean keepLocation) {
        String name = file.getOriginalFilename() == null ? "bukti" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.store(actor, content, name, keepLocation);
            return new NewEvidence(stored, stored.named(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ReportFormPage formPage(Actor actor, IndicatorId indicator, Form form) {
        actor.requireEmployee();
        IndicatorStanding standing = reports.standing(actor, indicator);
        IndicatorProgress progress = standing.progress();
        boolean total = progress.measurement() == Measurement.CUMULATIVE;
        return new ReportFormPage(
                IndicatorCard.of(standing, clock),
                total ? "Berapa " + progress.unit() + " kali ini?" : "Berapa sekarang?",
                total,
                plain(progress.realized()),
                plain(progress.target()),
                progress.unit(),
                progress.lastAmount() == null ? null : Format.number(progress.lastAmount()),
                progress.lastAmount() == null ? null : plain(progress.lastAmount()),
                OfficeTime.today(clock).toString(),
                progress.startsOn().toString(),
                Reports.MOST_EVIDENCE,
                form.value("indicatorId").isEmpty() ? form.with("indicatorId", indicator) : form);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
