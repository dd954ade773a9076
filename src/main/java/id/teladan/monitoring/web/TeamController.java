package id.teladan.monitoring.web;

import id.teladan.monitoring.TeamMember;
import id.teladan.monitoring.Teams;
import id.teladan.monitoring.web.PersonPage.Neighbour;
import id.teladan.monitoring.web.TeamBoardPage.Group;
import id.teladan.monitoring.web.TeamBoardPage.Row;
import id.teladan.monitoring.web.TeamBoardPage.Sign;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.performance.Standing;
import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.IndicatorStanding;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.Meter;
import id.teladan.ui.Sparkline;
import id.teladan.ui.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The leader's live board, and each person on it. */
@Controller
class TeamController {

    private final Teams teams;
    private final Employees employees;
    private final Reports reports;
    private final Clock clock;

    TeamController(Teams teams, Employees employees, Reports reports, Clock clock) {
        this.teams = teams;
        this.employees = employees;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/team")
    @TenantTransactional(readOnly = true)
    TeamBoardPage board(Actor actor) {
        List<TeamMember> team = teams.board(actor);
        Employee self = employees.self(actor);
        long onCourse = team.stream().filter(this::isOnCourse).count();
        long needing = team.stream().filter(this::needsLeader).count();
        BigDecimal expected = yearGone();
        return new TeamBoardPage(
                answer(team.size(), onCourse, needing),
                self.unitName() + ". Urut abjad dalam tiap kelompok, bukan peringkat.",
                Format.percent(expected),
                expected.toPlainString() + "%",
                Format.time(LocalTime.ofInstant(clock.instant(), OfficeTime.ZONE)),
                LiveTopic.team(self.id()).toString(),
                List.of(
                                group("Butuh Anda", team, this::needsLeader, expected),
                                group("Perlu dikejar", team, this::isBehind, expected),
                                group("Sesuai jalur", team, this::isOnCourse, expected))
                        .stream()
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    @GetMapping("/team/{id}")
    @TenantTransactional(readOnly = true)
    PersonPage person(Actor actor, @PathVariable EmployeeId id) {
        List<Employee> team = employees.team(actor);
        int place = place(team, id);
        Employee person = team.get(place);
        List<IndicatorStanding> standings = reports.standings(actor, id);
        List<IndicatorProgress> progress =
                standings.stream().map(IndicatorStanding::progress).toList();
        return new PersonPage(
                id,
                person.name(),
                person.positionName() + (person.gradeCode() == null ? "" : " · " + person.gradeCode()) + " · "
                        + person.unitName(),
                personAnswer(standings),
                place + 1,
                team.size(),
                place == 0 ? null : neighbour(team.get(place - 1)),
                place == team.size() - 1 ? null : neighbour(team.get(place + 1)),
                standings.stream()
                        .map(standing -> IndicatorCard.of(standing, clock))
                        .toList(),
                reports.latest(actor, id).stream().limit(12).toList(),
                progress.stream()
                        .collect(Collectors.toMap(IndicatorProgress::indicatorId, IndicatorProgress::description)),
                progress.stream().collect(Collectors.toMap(IndicatorProgress::indicatorId, IndicatorProgress::unit)),
                LiveTopic.employee(id).toString());
    }

    private Group group(String label, List<TeamMember> team, Predicate<TeamMember> belongs, BigDecimal expected) {
        return new Group(
                label,
                team.stream()
                        .filter(belongs)
                        .map(member -> row(member, expected))
                        .toList());
    }

    private Row row(TeamMember member, BigDecimal expected) {
        boolean behind = member.percent() == null || member.percent().compareTo(expected) < 0;
        return new Row(
                "/team/" + member.employeeId(),
                member.name(),
                member.positionName(),
                new Meter(member.name(), member.percent(), BigDecimal.valueOf(100), expected, "%", behind),
                Format.number(member.percent(), 0) + (member.percent() == null ? "" : " %"),
                new Sparkline("8 pekan", member.course(), false),
                member.lastReportedAt() == null
                        ? "belum pernah"
                        : Format.relative(member.lastReportedAt(), clock).replace(" WIB", ""),
                member.silent(),
                sign(member));
    }

    private @Nullable Sign sign(TeamMember member) {
        if (member.planStatus() == null || member.planStatus().equals("DRAFT")) {
            return new Sign("Belum ada SKP", Tone.CARE, "file-text");
        }
        if (member.planStatus().equals("SUBMITTED")) {
            return new Sign("SKP menunggu Anda", Tone.ASK, "file-check");
        }
        if (member.silent()) {
            return new Sign("Tanpa laporan", Tone.CARE, "clock-pause");
        }
        return member.behind() == 0
                ? null
                : new Sign(
                        member.behind() + " dari " + member.indicators() + " target", Tone.CARE, "clock-exclamation");
    }

    private boolean needsLeader(TeamMember member) {
        return !"AGREED".equals(member.planStatus()) || member.silent();
    }

    private boolean isBehind(TeamMember member) {
        return !needsLeader(member) && member.standing() != Standing.ON_COURSE;
    }

    private boolean isOnCourse(TeamMember member) {
        return !needsLeader(member) && member.standing() == Standing.ON_COURSE;
    }

    private BigDecimal yearGone() {
        LocalDate today = OfficeTime.today(clock);
        return BigDecimal.valueOf(100L * today.getDayOfYear())
                .divide(BigDecimal.valueOf(today.lengthOfYear()), 1, RoundingMode.HALF_UP);
    }

    private static String answer(int size, long onCourse, long needing) {
        if (size == 0) {
            return "Belum ada pegawai yang Anda nilai.";
        }
        String standing = onCourse == size
                ? "Semua orang sesuai jalur"
                : Format.capital(Format.inWords(onCourse)) + " dari " + Format.inWords(size) + " orang sesuai jalur";
        return needing == 0 ? standing + "." : standing + "; " + Format.inWords(needing) + " butuh Anda.";
    }

    private static String personAnswer(List<IndicatorStanding> standings) {
        long onCourse = standings.stream()
                .filter(standing -> standing.pace().standing() == Standing.ON_COURSE)
                .count();
        return standings.isEmpty()
                ? "Belum ada target yang disepakati tahun ini."
                : Format.capital(Format.inWords(onCourse)) + " dari " + Format.inWords(standings.size())
                        + " target sesuai jalur.";
    }

    private static int place(List<Employee> team, EmployeeId wanted) {
        List<EmployeeId> people =
                new ArrayList<>(team.stream().map(Employee::id).toList());
        int place = people.indexOf(wanted);
        if (place < 0) {
            throw new NotFound();
        }
        return place;
    }

    private static Neighbour neighbour(Employee person) {
        return new Neighbour(person.firstName(), "/team/" + person.id());
    }
}
