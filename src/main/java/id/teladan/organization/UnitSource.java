package id.teladan.organization;

import id.teladan.intake.Findings;
import id.teladan.intake.RowChange;
import id.teladan.intake.RowProblem;
import id.teladan.intake.StagedRows;
import id.teladan.intake.StagedUpload;
import id.teladan.intake.UploadKind;
import id.teladan.intake.UploadSource;
import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unit tree comes in; nobody brings in a unit that he leads or would lead. */
@Component
class UnitSource implements UploadSource {

    private final UnitImportRepository units;

    UnitSource(UnitImportRepository units) {
        this.units = units;
    }

    @Override
    public UploadKind kind() {
        return OrganizationFiles.UNIT;
    }

    @Override
    public List<RowProblem> problems() {
        return List.of(ImportProblem.values());
    }

    @Override
    public String stagingTable() {
        return "organization.staging_unit";
    }

    @Override
    public StagedRows rows(StagedUpload upload) {
        return new UnitRows();
    }

    @Override
    public int judge(StagedUpload upload, Findings findings) {
        findings.addEach(UnitImportRepository.ABOUT_HANDLERS, Map.of("handlers", upload.handlerIds()));
        findings.add(UnitTreeCheck.problems(units.stored(upload.agencyId()), units.staged(upload)));
        units.judge(upload);
        return units.countAbsent(upload);
    }

    @Override
    public List<RowChange> changes(StagedUpload upload, Paging paging) {
        return units.changes(upload, Paging.SIZE, paging.offset());
    }

    @Override
    public void merge(Actor actor, StagedUpload upload) {
        units.giveIds(upload);
        units.merge(upload);
        units.clearPaths(upload.agencyId());
        units.buildPaths(upload.agencyId());
    }

    @Override
    public void mustBeCommittableBy(Actor actor, StagedUpload upload) {
        if (actor.employeeId() != null) {
            OwnRows.mustBeNone(units.rowsAbout(upload, actor.employeeId()));
        }
    }
}
