package id.teladan.organization;

import id.teladan.audit.AuditTrail;
import id.teladan.intake.Findings;
import id.teladan.intake.ProblemKind;
import id.teladan.intake.Remedy;
import id.teladan.intake.RowChange;
import id.teladan.intake.RowProblem;
import id.teladan.intake.StagedRows;
import id.teladan.intake.StagedUpload;
import id.teladan.intake.UploadKind;
import id.teladan.intake.UploadSource;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People come in, with their positions; an empty cell never erases, and nobody brings in a change of himself. */
@Component
class EmployeeSource implements UploadSource {

    private static final Set<ProblemKind> DAMAGED_NIPS = Set.of(
            ImportProblemKinds.NIP_DAMAGED, ImportProblemKinds.NIP_BIRTH_DATE, ImportProblemKinds.NIP_IMPOSSIBLE);

    private final EmployeeImportRepository employees;
    private final AuditTrail audit;
    private final List<AddressWatch> watches;
    private final Clock clock;

    EmployeeSource(EmployeeImportRepository employees, AuditTrail audit, List<AddressWatch> watches, Clock clock) {
        this.employees = employees;
        this.audit = audit;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    @Override
    public UploadKind kind() {
        return OrganizationFiles.EMPLOYEE;
    }

    @Override
    public List<RowProblem> problems() {
        return List.of(ImportProblem.values());
    }

    @Override
    public String stagingTable() {
        return "organization.staging_employee";
    }

    @Override
    public StagedRows rows(StagedUpload upload) {
        LocalDate today = OfficeTime.today(clock);
        return new EmployeeRows(new UnitIndex(employees.units(upload.agencyId(), today)), upload.corrections(), today);
    }

    @Override
    public int judge(StagedUpload upload, Findings findings) {
        employees.leaveOut(upload, upload.corrections().chosenRows());
        findings.addEach(EmployeeImportRepository.TWINS);
        findings.addEach(EmployeeImportRepository.SHARED_SIASN_IDS);
        findings.addEach(EmployeeImportRepository.TAKEN_SIASN_IDS);
        findings.addEach(EmployeeImportRepository.POSITIONS_NAMED_TWICE);
        employees.namePositionsOnce(upload);
        findings.addEach(EmployeeImportRepository.ABOUT_HANDLERS, Map.of("handlers", upload.handlerIds()));
        employees.judge(upload);
        return employees.countAbsent(upload);
    }

    @Override
    public List<RowChange> changes(StagedUpload upload, Paging paging) {
        return employees.changes(upload, Paging.SIZE, paging.offset());
    }

    /** Who moves, or whose official address changes, is named in the trail one by one: that is what power hangs on. */
    @Override
    public void merge(Actor actor, StagedUpload upload) {
        audit.recordEach(
                actor,
                "employee.imported",
                "employee",
                EmployeeImportRepository.MOVES,
                Map.of("upload", upload.id().value()));
        List<AddressChange> addresses = employees.addressChanges(upload);
        employees.mergePositions(upload);
        employees.mergeEmployees(upload, OfficeTime.now(clock));
        watches.forEach(watch -> watch.changed(upload.agencyId(), addresses));
    }

    @Override
    public void mustBeCommittableBy(Actor actor, StagedUpload upload) {
        if (actor.employeeId() != null) {
            OwnRows.mustBeNone(employees.rowsAbout(upload, actor.employeeId()));
        }
    }

    @Override
    public @Nullable Remedy remedy(RowProblem problem, @Nullable String proposal) {
        if (DAMAGED_NIPS.contains(problem.kind())) {
            return Remedy.fill("nips", "nip", "Isi NIP", "18 angka");
        }
        if (proposal == null) {
            return null;
        }
        if (problem.kind().equals(ImportProblemKinds.UNIT_UNKNOWN)) {
            return Remedy.use("units", "unorId");
        }
        return problem.kind().equals(ImportProblemKinds.NIP_TWICE) ? Remedy.choose() : null;
    }
}
