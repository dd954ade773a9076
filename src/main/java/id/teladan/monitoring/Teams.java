package id.teladan.monitoring;

import id.teladan.cycle.RuleSet;
import id.teladan.cycle.RuleSets;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.performance.Measurement;
import id.teladan.performance.Standing;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.IndicatorStanding;
import id.teladan.reporting.Reports;
import id.teladan.reporting.WeeklyAmount;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The actor's team as of now: a handful of queries, however many people. */
@Service
@TenantTransactional(readOnly = true)
public class Teams {

    static final int WEEKS = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Employees employees;
    private final Reports reports;
    private final RuleSets ruleSets;
    private final TeamQueries queries;
    private final Clock clock;

    Teams(Employees employees, Reports reports, RuleSets ruleSets, TeamQueries queries, Clock clock) {
        this.employees = employees;
        this.reports = reports;
        this.ruleSets = ruleSets;
        this.queries = queries;
        this.clock = clock;
    }

    /** The people whom the actor assesses today, by name. */
    public List<TeamMember> board(Actor actor) {
        LocalDate today = OfficeTime.today(clock);
        List<Employee> team = employees.team(actor);
        List<EmployeeId> people = team.stream().map(Employee::id).toList();
        RuleSet rules = ruleSets.current(today);
        BigDecimal behindPercent = rules.number("pace.behind-percent");
        OffsetDateTime silentSince = OfficeTime.now(clock)
                .minusDays(rules.number("monitoring.silence-days").longValueExact());
        Map<EmployeeId, List<IndicatorStanding>> standings = reports.progress(actor, people).stream()
                .map(progress -> IndicatorStanding.on(today, progress, behindPercent))
                .collect(Collectors.groupingBy(standing -> standing.progress().employeeId()));
        Map<EmployeeId, List<WeeklyAmount>> weekly =
                reports.weekly(actor, people, WEEKS).stream().collect(Collectors.groupingBy(WeeklyAmount::employeeId));
        Map<EmployeeId, TeamQueries.PlanState> plans = queries.planStates(actor, people, today.getYear()).stream()
                .collect(Collectors.toMap(
                        TeamQueries.PlanState::employeeId, Function.identity(), (first, later) -> first));
        return team.stream()
                .map(person -> member(
                        person,
                        standings.getOrDefault(person.id(), List.of()),
                        weekly.getOrDefault(person.id(), List.of()),
                        plans.get(person.id()),
                        silentSince,
                        today))
                .toList();
    }

    private static TeamMember member(
            Employee person,
            List<IndicatorStanding> standings,
            List<WeeklyAmount> weekly,
            TeamQueries.@Nullable PlanState plan,
            OffsetDateTime silentSince,
            LocalDate today) {
        OffsetDateTime last = standings.stream()
                .map(standing -> standing.progress().lastReportedAt())
                .filter(Objects::nonNull)
                .max(Comparator.<OffsetDateTime>naturalOrder())
                .orElse(null);
        int behind = (int) standings.stream()
                .filter(standing -> standing.pace().standing() == Standing.BEHIND)
                .count();
        return new TeamMember(
                person.id(),
                person.name(),
                person.positionName(),
                mean(standings.stream()
                        .map(standing -> standing.pace().percent())
                        .toList()),
                behind,
                standings.size(),
                last,
                last == null || last.isBefore(silentSince),
                plan == null ? null : plan.status(),
                plan == null ? 0 : plan.unread(),
                course(standings, weekly, today));
    }

    /** Missing parts are left out, not counted as nothing; what is above its target counts as reached. */
    private static @Nullable BigDecimal mean(List<@Nullable BigDecimal> percents) {
        List<BigDecimal> known = percents.stream()
                .filter(Objects::nonNull)
                .map(percent -> percent.min(HUNDRED))
                .toList();
        return known.isEmpty()
                ? null
                : known.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), 1, RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> course(
            List<IndicatorStanding> standings, List<WeeklyAmount> weekly, LocalDate today) {
        List<BigDecimal> course = new ArrayList<>();
        for (int back = WEEKS - 1; back >= 0; back--) {
            LocalDate end = today.minusWeeks(back);
            BigDecimal mean = mean(standings.stream()
                    .map(standing -> percentOn(end, standing.progress(), weekly))
                    .toList());
            if (mean != null) {
                course.add(mean);
            }
        }
        return course;
    }

    private static @Nullable BigDecimal percentOn(
            LocalDate day, IndicatorProgress progress, List<WeeklyAmount> weekly) {
        List<WeeklyAmount> own = weekly.stream()
                .filter(amount -> amount.indicatorId().equals(progress.indicatorId()))
                .toList();
        BigDecimal realized = progress.realized();
        if (realized != null && progress.measurement() == Measurement.CUMULATIVE) {
            BigDecimal since = own.stream()
                    .filter(amount -> amount.week().isAfter(day))
                    .map(WeeklyAmount::total)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            realized = realized.subtract(since);
        } else if (realized != null) {
            realized = own.stream()
                    .filter(amount -> !amount.week().isAfter(day))
                    .max(Comparator.comparing(WeeklyAmount::week))
                    .map(WeeklyAmount::last)
                    .orElse(realized);
        }
        return realized == null ? null : progress.aim().percent(realized);
    }
}
