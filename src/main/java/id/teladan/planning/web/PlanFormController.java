package id.teladan.planning.web;

import id.teladan.documents.Documents;
import id.teladan.planning.PlanFormDocument;
import id.teladan.planning.PlanForms;
import id.teladan.planning.PlanId;
import id.teladan.shared.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan in the form of the law, for whoever may read it. */
@Controller
class PlanFormController {

    private final PlanForms forms;
    private final Documents documents;

    PlanFormController(PlanForms forms, Documents documents) {
        this.forms = forms;
        this.documents = documents;
    }

    @GetMapping("/plans/{id}/form.pdf")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable PlanId id) {
        PlanFormDocument document = forms.of(actor, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.documentTitle() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.pdf(document));
    }
}
