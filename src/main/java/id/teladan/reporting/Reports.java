package id.teladan.reporting;

import id.teladan.audit.AuditTrail;
import id.teladan.cycle.RuleSets;
import id.teladan.organization.Employees;
import id.teladan.planning.IndicatorId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Handing in reports, and reading them. */
@Service
@TenantTransactional
public class Reports {

    /** More than this many files show no more than these do. */
    public static final int MOST_EVIDENCE = 6;

    private static final String BEHIND_PERCENT = "pace.behind-percent";

    private final ReportRepository repository;
    private final Employees employees;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final RuleSets ruleSets;
    private final Clock clock;

    Reports(
            ReportRepository repository,
            Employees employees,
            AuditTrail audit,
            LiveUpdates live,
            RuleSets ruleSets,
            Clock clock) {
        this.repository = repository;
        this.employees = employees;
        this.audit = audit;
        this.live = live;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /**
     * Takes a report against an indicator of the actor's own agreed plan. The same key again is answered with the report
     * that the first attempt became, and changes nothing.
     *
     * @throws NotFound if the indicator is not one of the actor's
     * @throws RuleViolation if the day lies outside the plan or in the future, or the amount is below zero
     * @throws org.springframework.dao.DuplicateKeyException if the same key is being handed in at this very moment; the
     *     other attempt is then found by {@link #submitted}
     */
    public ReportId submit(Actor actor, NewReport report, List<NewEvidence> evidence) {
        Optional<ReportId> earlier = submitted(actor, report.key());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        mustAccept(actor, report, evidence.size());
        OffsetDateTime now = OfficeTime.now(clock);
        ReportId id = repository.insert(actor, report, now);
        for (int i = 0; i < evidence.size(); i++) {
            repository.insertEvidence(actor, id, i + 1, evidence.get(i));
        }
        repository.advance(actor, report, now);
        repository.insertSubmission(actor, report.key(), id, now);
        audit.record(
                actor,
                "report.submitted",
                "report",
                id.value(),
                Map.of("indicator", report.indicatorId().value(), "evidence", evidence.size()));
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(actor.requireEmployee()));
        employees
                .assessorOf(actor, actor.requireEmployee())
                .ifPresent(assessor -> live.changedAfterCommit(actor.agencyId(), LiveTopic.team(assessor.id())));
        return id;
    }

    /**
     * Whether a report would be taken; asked before its files are stored, so that refused ones leave nothing behind.
     *
     * @throws NotFound if the indicator is not one of the actor's
     * @throws RuleViolation if the day lies outside the plan or in the future, the amount is below zero, or there are too
     *     many files
     */
    @TenantTransactional(readOnly = true)
    public void mustAccept(Actor actor, NewReport report, int files) {
        IndicatorProgress indicator = repository
                .findIndicator(actor, actor.requireEmployee(), report.indicatorId())
                .orElseThrow(NotFound::new);
        mustBePlausible(report, indicator, files);
    }

    /** What an earlier attempt with this key became. */
    @TenantTransactional(readOnly = true)
    public Optional<ReportId> submitted(Actor actor, UUID key) {
        return repository.findSubmission(actor, key);
    }

    /** The person's indicators of this year's agreed plan, with their progress, in the order of the plan. */
    @TenantTransactional(readOnly = true)
    public List<IndicatorProgress> progress(Actor actor, EmployeeId employee) {
        employees.require(actor, employee);
        return repository.findProgress(actor, employee, OfficeTime.today(clock).getYear());
    }

    /** The same for many people at once, who must all be of the actor's team. */
    @TenantTransactional(readOnly = true)
    public List<IndicatorProgress> progress(Actor actor, List<EmployeeId> team) {
        return repository.findProgress(actor, team, OfficeTime.today(clock));
    }

    /** {@link #progress} with where each indicator stands today by the rule set of today. */
    @TenantTransactional(readOnly = true)
    public List<IndicatorStanding> standings(Actor actor, EmployeeId employee) {
        LocalDate today = OfficeTime.today(clock);
        BigDecimal behindPercent = ruleSets.current(today).number(BEHIND_PERCENT);
        return progress(actor, employee).stream()
                .map(progress -> IndicatorStanding.on(today, progress, behindPercent))
                .toList();
    }

    /** {@link #indicator} with where it stands today. */
    @TenantTransactional(readOnly = true)
    public IndicatorStanding standing(Actor actor, IndicatorId id) {
        LocalDate today = OfficeTime.today(clock);
        return IndicatorStanding.on(
                today, indicator(actor, id), ruleSets.current(today).number(BEHIND_PERCENT));
    }

    /**
     * One indicator with its progress.
     *
     * @throws NotFound if the actor may not see the person it belongs to
     */
    @TenantTransactional(readOnly = true)
    public IndicatorProgress indicator(Actor actor, IndicatorId id) {
        IndicatorProgress indicator = repository.findIndicator(actor, id).orElseThrow(NotFound::new);
        employees.require(actor, indicator.employeeId());
        return indicator;
    }

    /** The latest reports on an indicator, newest first. */
    @TenantTransactional(readOnly = true)
    public List<Report> history(Actor actor, IndicatorId id) {
        indicator(actor, id);
        return repository.findHistory(actor, id);
    }

    /** The person's latest reports on all indicators, newest first. */
    @TenantTransactional(readOnly = true)
    public List<Report> latest(Actor actor, EmployeeId employee) {
        employees.require(actor, employee);
        return repository.findLatest(actor, employee);
    }

    /** @throws NotFound if there is none, or the actor may not see the person who sent it */
    @TenantTransactional(readOnly = true)
    public Report require(Actor actor, ReportId id) {
        Report report = repository.find(actor, id).orElseThrow(NotFound::new);
        employees.require(actor, report.employeeId());
        return report;
    }

    @TenantTransactional(readOnly = true)
    public List<Evidence> evidence(Actor actor, ReportId id) {
        require(actor, id);
        return repository.findEvidence(actor, id);
    }

    /** Amounts per week on each indicator of the people of the actor's team, oldest first, for the last weeks. */
    @TenantTransactional(readOnly = true)
    public List<WeeklyAmount> weekly(Actor actor, List<EmployeeId> people, int weeks) {
        LocalDate from = OfficeTime.today(clock).minusWeeks(weeks);
        return repository.findWeekly(actor, people, from, OfficeTime.today(clock));
    }

    private void mustBePlausible(NewReport report, IndicatorProgress indicator, int files) {
        if (report.onDate().isAfter(OfficeTime.today(clock))) {
            throw new RuleViolation("reporting.date-in-future");
        }
        if (report.onDate().isBefore(indicator.startsOn()) || report.onDate().isAfter(indicator.endsOn())) {
            throw new RuleViolation(
                    "reporting.date-outside-plan", Format.date(indicator.startsOn()), Format.date(indicator.endsOn()));
        }
        if (report.amount().signum() < 0) {
            throw new RuleViolation("reporting.amount-negative");
        }
        if (files > MOST_EVIDENCE) {
            throw new RuleViolation("reporting.too-much-evidence", MOST_EVIDENCE);
        }
    }
}
