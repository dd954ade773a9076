package id.teladan.performance.web;

import id.teladan.documents.Documents;
import id.teladan.performance.AgreementContent;
import id.teladan.performance.AgreementId;
import id.teladan.performance.Agreements;
import id.teladan.performance.NewAgreement;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import id.teladan.shared.UnitId;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's agreement of a year, on the screen and on paper. */
@Controller
class AgreementController {

    private final Agreements agreements;
    private final AgreementPages pages;
    private final AgreementDocuments papers;
    private final Documents documents;
    private final Forms forms;
    private final Clock clock;

    AgreementController(
            Agreements agreements,
            AgreementPages pages,
            AgreementDocuments papers,
            Documents documents,
            Forms forms,
            Clock clock) {
        this.agreements = agreements;
        this.pages = pages;
        this.papers = papers;
        this.documents = documents;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/performance")
    @TenantTransactional(readOnly = true)
    Record ofUnit(
            Actor actor,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable Integer year) {
        int wanted = year == null ? OfficeTime.today(clock).getYear() : year;
        return pages.ofUnit(actor, unit == null ? agreements.entrance(actor, wanted) : unit, wanted, Form.empty());
    }

    @PostMapping("/performance")
    Object begin(Actor actor, @Valid NewAgreement wish, BindingResult binding) {
        return forms.submit(binding, form -> refused(actor, wish, form), () -> {
            AgreementId id = agreements.create(actor, wish);
            return Redirect.to("/performance/" + id).saying("Konsep perjanjian kinerja siap diisi.");
        });
    }

    @GetMapping("/performance/{id}")
    @TenantTransactional(readOnly = true)
    AgreementPage show(Actor actor, @PathVariable AgreementId id) {
        return pages.of(actor, id, Form.empty());
    }

    @GetMapping("/performance/{id}/agreement.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable AgreementId id) {
        AgreementContent content = agreements.require(actor, id);
        AgreementDocument document = papers.of(actor, content);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.documentTitle() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.pdf(document));
    }

    private Record refused(Actor actor, NewAgreement wish, Form form) {
        int thisYear = OfficeTime.today(clock).getYear();
        return pages.ofUnit(
                actor, wish.unit() == null ? agreements.entrance(actor, thisYear) : wish.unit(), wish.year(), form);
    }
}
