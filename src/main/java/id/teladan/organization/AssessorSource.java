package id.teladan.organization;

import id.teladan.audit.AuditTrail;
import id.teladan.intake.Findings;
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
import org.springframework.stereotype.Component;

/** Who assesses whom comes in; nobody brings in a row about himself. */
@Component
class AssessorSource implements UploadSource {

    private final AssessorImportRepository assessors;
    private final AuditTrail audit;
    private final Clock clock;

    AssessorSource(AssessorImportRepository assessors, AuditTrail audit, Clock clock) {
        this.assessors = assessors;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UploadKind kind() {
        return OrganizationFiles.ASSESSOR;
    }

    @Override
    public List<RowProblem> problems() {
        return List.of(ImportProblem.values());
    }

    @Override
    public String stagingTable() {
        return "organization.staging_assessor";
    }

    @Override
    public StagedRows rows(StagedUpload upload) {
        return new AssessorRows();
    }

    @Override
    public int judge(StagedUpload upload, Findings findings) {
        LocalDate today = OfficeTime.today(clock);
        assessors.findPeople(upload);
        findings.addEach(AssessorImportRepository.STRANGERS);
        findings.addEach(AssessorImportRepository.OVERLAPS_IN_FILE);
        assessors.findKnown(upload);
        findings.addEach(AssessorImportRepository.OVERLAPS);
        findings.addEach(AssessorImportRepository.ABOUT_HANDLERS, Map.of("handlers", upload.handlerIds()));
        findings.add(AssessorCycleCheck.problems(assessors.edges(upload, today)));
        assessors.judge(upload);
        return assessors.countAbsent(upload, today);
    }

    @Override
    public List<RowChange> changes(StagedUpload upload, Paging paging) {
        return assessors.changes(upload, Paging.SIZE, paging.offset());
    }

    /** Whose assessor changes is named in the trail one by one; who had none before is in the counts. */
    @Override
    public void merge(Actor actor, StagedUpload upload) {
        audit.recordEach(
                actor,
                "assessor.imported",
                "employee",
                AssessorImportRepository.REASSIGNMENTS,
                Map.of("upload", upload.id().value()));
        assessors.closeEarlier(upload);
        assessors.change(upload);
        assessors.add(upload, OfficeTime.now(clock));
    }

    @Override
    public void mustBeCommittableBy(Actor actor, StagedUpload upload) {
        if (actor.employeeId() != null) {
            OwnRows.mustBeNone(assessors.rowsAbout(upload, actor.employeeId()));
        }
    }
}
