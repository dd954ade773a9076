package id.teladan.reporting.web;

import id.teladan.organization.Employees;
import id.teladan.performance.Measurement;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.IndicatorStanding;
import id.teladan.reporting.Report;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Sparkline;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One indicator: its meter, its course, and what was reported on it. */
@Controller
class IndicatorController {

    private final Reports reports;
    private final Employees employees;
    private final Clock clock;

    IndicatorController(Reports reports, Employees employees, Clock clock) {
        this.reports = reports;
        this.employees = employees;
        this.clock = clock;
    }

    @GetMapping("/indicators/{id}")
    @TenantTransactional(readOnly = true)
    IndicatorPage show(Actor actor, @PathVariable IndicatorId id) {
        IndicatorStanding standing = reports.standing(actor, id);
        IndicatorProgress progress = standing.progress();
        List<Report> history = reports.history(actor, id);
        return new IndicatorPage(
                IndicatorCard.of(standing, clock),
                employees.require(actor, progress.employeeId()).name(),
                actor.is(progress.employeeId()),
                progress.unit(),
                Sparkline.of(history.size() + " laporan terakhir", course(progress, history)),
                history);
    }

    /** The realisation after each report, oldest first: for what adds up, the total back from today's. */
    private static List<BigDecimal> course(IndicatorProgress progress, List<Report> newestFirst) {
        List<BigDecimal> course = new ArrayList<>();
        BigDecimal total = progress.realized();
        for (Report report : newestFirst) {
            if (progress.measurement() == Measurement.CUMULATIVE && total != null) {
                course.addFirst(total);
                total = total.subtract(report.amount());
            } else {
                course.addFirst(report.amount());
            }
        }
        return course;
    }
}
