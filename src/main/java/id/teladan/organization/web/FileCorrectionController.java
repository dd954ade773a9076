package id.teladan.organization.web;

import id.teladan.intake.CorrectionForms;
import id.teladan.intake.UploadId;
import id.teladan.organization.FileCorrections;
import id.teladan.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of people are mended on their page. */
@Controller
class FileCorrectionController {

    private final FileCorrections corrections;
    private final CorrectionForms forms;

    FileCorrectionController(FileCorrections corrections, CorrectionForms forms) {
        this.corrections = corrections;
        this.forms = forms;
    }

    @PostMapping("/uploads/{upload}/units")
    Object useUnit(
            Actor actor,
            @PathVariable("upload") UploadId upload,
            @RequestParam String text,
            @RequestParam String unorId) {
        return forms.submit(actor, upload, () -> corrections.useUnit(actor, upload, text, unorId));
    }

    @PostMapping("/uploads/{upload}/nips")
    Object fillNip(
            Actor actor, @PathVariable("upload") UploadId upload, @RequestParam int row, @RequestParam String nip) {
        return forms.submit(actor, upload, () -> corrections.fillNip(actor, upload, row, nip));
    }
}
