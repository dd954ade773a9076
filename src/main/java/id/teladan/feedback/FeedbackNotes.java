package id.teladan.feedback;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Employee;
import id.teladan.organization.Employees;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.Report;
import id.teladan.reporting.ReportId;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.LiveTopic;
import id.teladan.ui.LiveUpdates;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Giving feedback, reading it, taking it back. */
@Service
@TenantTransactional
public class FeedbackNotes {

    /** How long after it was given a note may be withdrawn. */
    public static final Duration WITHDRAWABLE = Duration.ofHours(24);

    private final FeedbackRepository repository;
    private final Employees employees;
    private final Reports reports;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final Clock clock;

    FeedbackNotes(
            FeedbackRepository repository,
            Employees employees,
            Reports reports,
            AuditTrail audit,
            LiveUpdates live,
            Clock clock) {
        this.repository = repository;
        this.employees = employees;
        this.reports = reports;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Gives feedback; the receiver sees it at once.
     *
     * @throws NotFound if the actor may not reach the person, or what it is about is not the person's
     * @throws RuleViolation {@code feedback.unknown-value}
     */
    public FeedbackId give(Actor actor, NewFeedback feedback) {
        Recipient recipient = recipient(actor, feedback.employeeId());
        Subject subject = subject(actor, recipient.id(), feedback);
        FeedbackId id = repository.insert(actor, recipient, subject, feedback, now());
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("employee", recipient.id().value());
        detail.put("relation", recipient.relation());
        detail.put("target", feedback.target());
        if (feedback.mark() != null) {
            detail.put("mark", feedback.mark());
        }
        audit.record(actor, "feedback.given", "feedback", id.value(), detail);
        tell(actor, recipient.id());
        return id;
    }

    /**
     * Takes a note of one's own back: from now on only its giver and the audit trail know it.
     *
     * @throws RuleViolation {@code feedback.too-late-to-withdraw} after {@link #WITHDRAWABLE}
     */
    public void withdraw(Actor actor, FeedbackId id) {
        FeedbackNote note = repository
                .find(actor, id)
                .filter(found -> actor.is(found.giverId()))
                .orElseThrow(NotFound::new);
        if (note.withdrawnAt() != null) {
            return;
        }
        if (note.createdAt().plus(WITHDRAWABLE).isBefore(now())) {
            throw new RuleViolation("feedback.too-late-to-withdraw");
        }
        repository.withdraw(actor, id, now());
        audit.record(
                actor,
                "feedback.withdrawn",
                "feedback",
                id.value(),
                Map.of("employee", note.employeeId().value()));
        tell(actor, note.employeeId());
    }

    /** The receiver says to have understood a note; saying so again changes nothing. */
    public void markRead(Actor actor, FeedbackId id) {
        FeedbackNote note = repository
                .find(actor, id)
                .filter(found -> actor.is(found.employeeId()) && found.withdrawnAt() == null)
                .orElseThrow(NotFound::new);
        if (note.readAt() == null) {
            repository.markRead(actor, id, now());
            audit.record(actor, "feedback.read", "feedback", id.value());
            tell(actor, note.employeeId());
        }
    }

    /** What the actor received, newest first; one more than a page if there are further ones. */
    @TenantTransactional(readOnly = true)
    public List<FeedbackNote> received(Actor actor, Paging paging) {
        return repository.findReceived(actor, actor.requireEmployee(), paging);
    }

    /** What the actor gave, newest first, withdrawn notes included. */
    @TenantTransactional(readOnly = true)
    public List<FeedbackNote> given(Actor actor, Paging paging) {
        return repository.findGiven(actor, actor.requireEmployee(), paging);
    }

    @TenantTransactional(readOnly = true)
    public int unread(Actor actor) {
        return actor.employeeId() == null ? 0 : repository.countUnread(actor, actor.requireEmployee());
    }

    /**
     * All that a person received between two days, newest first, as evaluation weighs it.
     *
     * @throws NotFound if the actor may not see the person
     */
    @TenantTransactional(readOnly = true)
    public List<FeedbackNote> about(Actor actor, EmployeeId employee, LocalDate from, LocalDate until) {
        employees.require(actor, employee);
        return repository.findAbout(actor, employee, from, until);
    }

    /** All that is said on an indicator and on the reports against it, newest first. */
    @TenantTransactional(readOnly = true)
    public List<FeedbackNote> onIndicator(Actor actor, IndicatorId id) {
        reports.indicator(actor, id);
        return repository.findOnIndicator(actor, id);
    }

    @TenantTransactional(readOnly = true)
    public List<FeedbackNote> onReport(Actor actor, ReportId id) {
        reports.require(actor, id);
        return repository.findOnReport(actor, id);
    }

    /** What passed between the actor and a person whom the actor may reach; all of it for those who may see the person. */
    @TenantTransactional(readOnly = true)
    public List<FeedbackNote> with(Actor actor, EmployeeId employee) {
        recipient(actor, employee);
        return repository.findBetween(actor, actor.requireEmployee(), employee);
    }

    /**
     * How the actor stands to a person: leader, subordinate, colleague of the same unit, leader of a team that the person works
     * in, or otherwise within reach.
     *
     * @throws NotFound for oneself and for everybody else
     */
    @TenantTransactional(readOnly = true)
    public Recipient recipient(Actor actor, EmployeeId id) {
        EmployeeId self = actor.requireEmployee();
        if (self.equals(id)) {
            throw new NotFound();
        }
        return repository
                .findRecipient(actor, self, id, relation(actor, self, id))
                .orElseThrow(NotFound::new);
    }

    private Relation relation(Actor actor, EmployeeId self, EmployeeId id) {
        if (employees.assesses(actor, id)) {
            return Relation.PIMPINAN;
        }
        if (employees
                .assessorOf(actor, self)
                .map(Employee::id)
                .filter(id::equals)
                .isPresent()) {
            return Relation.BAWAHAN;
        }
        if (repository.sameUnit(actor, self, id)) {
            return Relation.REKAN;
        }
        if (!repository.leadsInTeam(actor, self, id, OfficeTime.today(clock).getYear())) {
            employees.require(actor, id);
        }
        return Relation.LAINNYA;
    }

    /** What a note is about, once it is known to be the person's. */
    record Subject(
            @Nullable ReportId reportId,
            @Nullable IndicatorId indicatorId,
            @Nullable String valueCode) {}

    private Subject subject(Actor actor, EmployeeId employee, NewFeedback feedback) {
        return switch (feedback.target()) {
            case REPORT -> {
                Report report = reports.require(actor, required(feedback.reportId()));
                mustBe(employee, report.employeeId());
                yield new Subject(report.id(), report.indicatorId(), null);
            }
            case INDICATOR -> {
                IndicatorId indicator = required(feedback.indicatorId());
                mustBe(employee, reports.indicator(actor, indicator).employeeId());
                yield new Subject(null, indicator, null);
            }
            case VALUE ->
                new Subject(
                        null,
                        null,
                        Optional.ofNullable(feedback.valueCode())
                                .filter(repository::isValue)
                                .orElseThrow(() -> new RuleViolation("feedback.unknown-value")));
            case GENERAL -> new Subject(null, null, null);
        };
    }

    private static <T> T required(@Nullable T id) {
        return Optional.ofNullable(id).orElseThrow(NotFound::new);
    }

    private static void mustBe(EmployeeId employee, EmployeeId owner) {
        if (!employee.equals(owner)) {
            throw new NotFound();
        }
    }

    private void tell(Actor actor, EmployeeId employee) {
        live.changedAfterCommit(actor.agencyId(), LiveTopic.employee(employee));
    }

    private OffsetDateTime now() {
        return OfficeTime.now(clock);
    }
}
