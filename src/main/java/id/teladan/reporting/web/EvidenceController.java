package id.teladan.reporting.web;

import id.teladan.files.EvidenceFiles;
import id.teladan.files.FileResponses;
import id.teladan.files.StoredFile;
import id.teladan.reporting.Evidence;
import id.teladan.reporting.ReportId;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a report, for whoever may see the report. */
@Controller
class EvidenceController {

    private final Reports reports;
    private final EvidenceFiles files;
    private final FileResponses responses;

    EvidenceController(Reports reports, EvidenceFiles files, FileResponses responses) {
        this.reports = reports;
        this.files = files;
        this.responses = responses;
    }

    @GetMapping("/reports/{id}/evidence/{number}")
    ResponseEntity<Resource> show(Actor actor, @PathVariable ReportId id, @PathVariable int number) {
        Evidence evidence = evidence(actor, id, number);
        return responses.of(actor.agencyId(), stored(actor, evidence), evidence.fileName());
    }

    @GetMapping("/reports/{id}/evidence/{number}/thumbnail")
    ResponseEntity<Resource> thumbnail(Actor actor, @PathVariable ReportId id, @PathVariable int number) {
        Evidence evidence = evidence(actor, id, number);
        return responses.thumbnail(actor.agencyId(), stored(actor, evidence), evidence.fileName());
    }

    private Evidence evidence(Actor actor, ReportId id, int number) {
        return reports.evidence(actor, id).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private StoredFile stored(Actor actor, Evidence evidence) {
        return files.find(actor.agencyId(), evidence.sha256()).orElseThrow(NotFound::new);
    }
}
