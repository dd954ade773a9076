package id.teladan.intake.web;

import id.teladan.intake.CorrectionForms;
import id.teladan.intake.Imports;
import id.teladan.intake.UploadId;
import id.teladan.intake.Uploads;
import id.teladan.intake.web.UploadPage.View;
import id.teladan.shared.Actor;
import id.teladan.shared.Paging;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Answers what is done to a file: with where it stands now, or with its page and what was refused. */
@Component
class UploadAnswers implements CorrectionForms {

    private final Uploads uploads;
    private final Imports imports;
    private final UploadPages pages;
    private final Forms forms;

    UploadAnswers(Uploads uploads, Imports imports, UploadPages pages, Forms forms) {
        this.uploads = uploads;
        this.imports = imports;
        this.pages = pages;
        this.forms = forms;
    }

    @Override
    public Object submit(Actor actor, UploadId upload, Runnable correction) {
        return change(actor, upload, () -> {
            correction.run();
            imports.startCheck(actor, upload);
        });
    }

    Object change(Actor actor, UploadId upload, Runnable deed) {
        return redirect(actor, upload, () -> {
            deed.run();
            return Redirect.to("/uploads/" + upload);
        });
    }

    Object redirect(Actor actor, UploadId upload, Supplier<Redirect> deed) {
        return forms.submit(form -> page(actor, upload, form), deed);
    }

    private UploadPage page(Actor actor, UploadId upload, Form form) {
        return pages.page(actor, uploads.require(actor, upload), null, View.PROBLEMS, new Paging(1), form);
    }
}
