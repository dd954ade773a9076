package id.teladan.performance;

import id.teladan.audit.AuditTrail;
import id.teladan.intake.Findings;
import id.teladan.intake.RowChange;
import id.teladan.intake.RowProblem;
import id.teladan.intake.StagedRows;
import id.teladan.intake.StagedUpload;
import id.teladan.intake.Upload;
import id.teladan.intake.UploadKind;
import id.teladan.intake.UploadSource;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Objectives and key indicators come into the drafts of their units' agreements; what is signed is left alone. */
@Component
class KeyIndicatorSource implements UploadSource {

    private final KeyIndicatorFileRepository files;
    private final AgreementRepository agreements;
    private final AuditTrail audit;
    private final Clock clock;

    KeyIndicatorSource(
            KeyIndicatorFileRepository files, AgreementRepository agreements, AuditTrail audit, Clock clock) {
        this.files = files;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public UploadKind kind() {
        return PerformanceFiles.INDICATOR;
    }

    @Override
    public List<RowProblem> problems() {
        return List.of(IndicatorProblem.values());
    }

    @Override
    public String stagingTable() {
        return "performance.staging_indicator";
    }

    @Override
    public StagedRows rows(StagedUpload upload) {
        return new KeyIndicatorRows();
    }

    @Override
    public int judge(StagedUpload upload, Findings findings) {
        files.findOwners(upload, OfficeTime.today(clock));
        findings.addEach(KeyIndicatorFileRepository.OWNERS);
        findings.addEach(KeyIndicatorFileRepository.TWICE);
        files.findKnown(upload);
        files.findParents(upload);
        findings.addEach(KeyIndicatorFileRepository.LOCKED);
        findings.addEach(KeyIndicatorFileRepository.PARENTS);
        findings.addEach(KeyIndicatorFileRepository.CIRCLES);
        findings.addEach(KeyIndicatorFileRepository.PARENTS_OUT);
        files.judge(upload);
        return files.countAbsent(upload);
    }

    @Override
    public List<RowChange> changes(StagedUpload upload, Paging paging) {
        return files.changes(upload, Paging.SIZE, paging.offset());
    }

    /** What was signed, or hung under another indicator, since the file was checked stops the whole file. */
    @Override
    public void merge(Actor actor, StagedUpload upload) {
        agreements.lockCascade(upload.agencyId());
        files.openDrafts(upload);
        files.findDrafts(upload);
        files.advance(upload);
        if (files.isOvertaken(upload)) {
            throw new RuleViolation("performance.file-overtaken");
        }
        files.insertObjectives(upload);
        files.giveIds(upload);
        files.linkParents(upload);
        files.insertIndicators(upload);
        files.updateIndicators(upload);
        files.deleteWaypoints(upload);
        files.insertWaypoints(upload);
        if (files.hasCircle(upload)) {
            throw new RuleViolation("performance.file-overtaken");
        }
        files.renumber(upload);
        audit.recordEach(
                actor,
                "agreement.indicators-brought",
                "agreement",
                KeyIndicatorFileRepository.AGREEMENTS,
                Map.of("upload", upload.id().value()));
    }

    @Override
    public boolean isOpenTo(Actor actor, Upload upload) {
        return actor.is(Role.BAGIAN_ORGANISASI) || upload.wasBroughtBy(actor);
    }

    @Override
    public void mustBeCommittableBy(Actor actor, StagedUpload upload) {
        files.findForeign(Scope.of(actor), upload).ifPresent(unit -> {
            throw new RuleViolation("performance.file-foreign-unit", unit);
        });
    }
}
