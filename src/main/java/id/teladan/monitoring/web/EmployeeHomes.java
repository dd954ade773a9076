package id.teladan.monitoring.web;

import id.teladan.monitoring.web.EmployeeHomePage.NextStep;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.performance.Standing;
import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.IndicatorStanding;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Format;
import id.teladan.ui.LiveTopic;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a person's home page together. */
@Component
class EmployeeHomes {

    private final Employees employees;
    private final Reports reports;
    private final Clock clock;

    EmployeeHomes(Employees employees, Reports reports, Clock clock) {
        this.employees = employees;
        this.reports = reports;
        this.clock = clock;
    }

    EmployeeHomePage page(Actor actor) {
        Employee self = employees.self(actor);
        List<IndicatorStanding> standings = reports.standings(actor, self.id());
        return new EmployeeHomePage(
                greeting(self),
                answer(standings),
                lead(standings),
                next(standings),
                standings.stream()
                        .map(standing -> IndicatorCard.of(standing, clock))
                        .toList(),
                LiveTopic.employee(self.id()).toString());
    }

    private String greeting(Employee self) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), OfficeTime.ZONE);
        String time =
                now.getHour() < 11 ? "pagi" : now.getHour() < 15 ? "siang" : now.getHour() < 18 ? "sore" : "malam";
        return "Selamat " + time + ", " + self.firstName() + " · " + Format.day(OfficeTime.today(clock));
    }

    private static String answer(List<IndicatorStanding> standings) {
        if (standings.isEmpty()) {
            return "Target tahun ini belum disepakati.";
        }
        long onCourse = count(standings, Standing.ON_COURSE);
        if (onCourse == standings.size()) {
            return "Semua target Anda sesuai jalur.";
        }
        if (count(standings, Standing.NO_REPORT) == standings.size()) {
            return "Belum ada laporan tahun ini.";
        }
        return Format.capital(Format.inWords(onCourse)) + " dari " + Format.inWords(standings.size())
                + " target Anda sesuai jalur.";
    }

    private static String lead(List<IndicatorStanding> standings) {
        return standings.stream()
                .filter(standing -> standing.pace().standing() == Standing.BEHIND)
                .min(Comparator.comparing(standing -> standing.pace().pacePercent()))
                .map(standing -> standing.progress().description() + " perlu dikejar.")
                .orElse("");
    }

    private Optional<IndicatorStanding> mostUrgent(List<IndicatorStanding> standings) {
        return standings.stream()
                .min(Comparator.comparing(
                                (IndicatorStanding standing) -> standing.pace().standing() == Standing.ON_COURSE)
                        .thenComparing(
                                standing -> standing.progress().lastOn(),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    }

    private NextStep next(List<IndicatorStanding> standings) {
        return mostUrgent(standings)
                .map(standing -> report(standing.progress()))
                .orElseGet(() -> new NextStep(
                        "Berikutnya",
                        "Susun SKP " + OfficeTime.today(clock).getYear(),
                        "Target disepakati bersama atasan. Setelah itu Anda bisa mulai melapor.",
                        "Buka Target saya",
                        "/plans"));
    }

    private NextStep report(IndicatorProgress progress) {
        String line = progress.lastAmount() == null
                ? "Laporan pertama untuk target ini."
                : "Terakhir " + Format.number(progress.lastAmount()) + " " + progress.unit() + ", "
                        + Format.relative(progress.lastOn(), clock) + ". Cukup ubah bila berbeda.";
        return new NextStep(
                "Berikutnya",
                "Laporkan " + progress.description(),
                line,
                "Lapor sekarang",
                "/reports/new?indicator=" + progress.indicatorId());
    }

    private static long count(List<IndicatorStanding> standings, Standing wanted) {
        return standings.stream()
                .filter(standing -> standing.pace().standing() == wanted)
                .count();
    }
}
