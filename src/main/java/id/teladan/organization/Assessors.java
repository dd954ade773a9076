package id.teladan.organization;

import id.teladan.audit.AuditTrail;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Who assesses whom, where no file says it: proposed from the unit's head, confirmed in batches. */
@Service
@TenantTransactional
public class Assessors {

    private final AssessorRepository repository;
    private final Employees employees;
    private final AuditTrail audit;
    private final Clock clock;

    Assessors(AssessorRepository repository, Employees employees, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.employees = employees;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many people have no assessor now or to come. */
    @TenantTransactional(readOnly = true)
    public int countLacking(Actor actor) {
        actor.mustBe(Role.BKPSDM);
        return repository.countLacking(actor, today());
    }

    /** They and their proposed assessors, by unit; one more than a page if there are further ones. */
    @TenantTransactional(readOnly = true)
    public List<AssessorProposal> proposals(Actor actor, Paging paging) {
        actor.mustBe(Role.BKPSDM);
        return repository.proposals(actor, paging, today());
    }

    /**
     * Confirms proposals as they stand now.
     *
     * @throws RuleViolation if one of them stands no longer; none is confirmed then
     */
    public int confirm(Actor actor, NewAssignments wish) {
        actor.mustBe(Role.BKPSDM);
        List<EmployeeId> people =
                wish.employee().stream().distinct().map(EmployeeId::new).toList();
        OffsetDateTime now = OfficeTime.now(clock);
        int confirmed = repository.confirm(actor, people, wish.basis().strip(), wish.startOn(), now, today());
        if (confirmed != people.size()) {
            throw new RuleViolation("organization.assessor-not-assignable");
        }
        audit.record(
                actor,
                "assessors.confirmed",
                "agency",
                actor.agencyId().value(),
                Map.of(
                        "employees",
                        wish.employee(),
                        "basis",
                        wish.basis(),
                        "startOn",
                        wish.startOn().toString()));
        return confirmed;
    }

    /**
     * Puts another assessor in the place of whoever the register names, for some time; before and after it the register
     * counts.
     *
     * @return the assessor
     * @throws RuleViolation if nobody active has that NIP, the person would assess himself, directly or through others, or
     *     the days are reversed or over
     */
    public EmployeeId correct(Actor actor, EmployeeId employee, AssessorCorrection correction) {
        actor.mustBe(Role.BKPSDM);
        employees.require(actor, employee);
        if (correction.endOn().isBefore(correction.startOn())
                || correction.endOn().isBefore(today())) {
            throw new RuleViolation("organization.correction-days");
        }
        EmployeeId assessor = repository
                .findByNip(actor, correction.assessorNip().replaceAll("\\s", ""))
                .orElseThrow(() -> new RuleViolation("organization.correction-unknown"));
        if (assessor.equals(employee) || repository.isAbove(actor, employee, assessor, today())) {
            throw new RuleViolation("organization.correction-circle");
        }
        for (AssessorRepository.Span span : repository.findOverlapping(actor, employee, correction)) {
            makeRoom(actor, span, correction);
        }
        repository.insert(actor, employee, assessor, correction, OfficeTime.now(clock));
        audit.record(
                actor,
                "assessor.corrected",
                "employee",
                employee.value(),
                Map.of(
                        "assessor",
                        assessor.value(),
                        "basis",
                        correction.basis().strip(),
                        "startOn",
                        correction.startOn().toString(),
                        "endOn",
                        correction.endOn().toString()));
        return assessor;
    }

    private void makeRoom(Actor actor, AssessorRepository.Span span, AssessorCorrection correction) {
        LocalDate endOn = span.endOn();
        boolean goesOn = endOn == null || endOn.isAfter(correction.endOn());
        if (span.startOn().isBefore(correction.startOn())) {
            repository.end(actor, span, correction.startOn().minusDays(1));
            if (goesOn) {
                repository.resume(actor, span, correction.endOn().plusDays(1));
            }
        } else if (goesOn) {
            repository.postpone(actor, span, correction.endOn().plusDays(1));
        } else {
            repository.drop(actor, span);
        }
    }

    /**
     * All confirmed assignments of a person within reach, newest first.
     *
     * @throws id.teladan.shared.NotFound for a person beyond it
     */
    @TenantTransactional(readOnly = true)
    public List<Assignment> history(Actor actor, EmployeeId employee) {
        return repository.history(actor, employees.require(actor, employee).id());
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
