package id.teladan.organization;

import id.teladan.intake.UploadId;
import id.teladan.intake.Uploads;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import org.springframework.stereotype.Service;

/** What can be mended in a file of people without touching it. The file must be checked again afterwards. */
@Service
@TenantTransactional
public class FileCorrections {

    private final Uploads uploads;

    FileCorrections(Uploads uploads) {
        this.uploads = uploads;
    }

    /** From now on this text stands for that unit, in every row that holds it. */
    public void useUnit(Actor actor, UploadId upload, String text, String unorId) {
        uploads.useText(actor, upload, EmployeeRows.UNIT, text, unorId);
    }

    /**
     * Gives a row the number that the file lost.
     *
     * @throws id.teladan.shared.RuleViolation if it is no NIP
     */
    public void fillNip(Actor actor, UploadId upload, int row, String nip) {
        uploads.fillCell(actor, upload, EmployeeRows.NIP, row, Nip.parse(nip).digits());
    }
}
