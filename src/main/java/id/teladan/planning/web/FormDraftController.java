package id.teladan.planning.web;

import id.teladan.planning.FormDrafts;
import id.teladan.planning.PlanId;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Redirect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps forms as they are being typed. */
@Controller
class FormDraftController {

    private static final Set<String> NOT_TYPED = Set.of("_csrf", "version", "row");

    private final FormDrafts drafts;

    FormDraftController(FormDrafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/plans/{id}/drafts/{name}")
    FormDraftPage save(
            Actor actor,
            @PathVariable PlanId id,
            @PathVariable String name,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed);
        values.keySet().removeAll(NOT_TYPED);
        return new FormDraftPage(drafts.save(actor, id, version, name, values)
                .map(at -> "Tersimpan "
                        + Format.time(at.atZoneSameInstant(OfficeTime.ZONE).toLocalTime()))
                .orElse(""));
    }

    @PostMapping("/plans/{id}/drafts/{name}/removal")
    Redirect discard(Actor actor, @PathVariable PlanId id, @PathVariable String name) {
        drafts.discard(actor, id, name);
        return Redirect.to("/plans/" + id).saying("Isian yang belum disimpan dibuang.");
    }

    /** What was typed last, in the version of the plan that is read now. */
    static Form restored(Map<String, List<String>> values, int version) {
        Map<String, List<String>> fields = new LinkedHashMap<>(values);
        fields.put("version", List.of(Integer.toString(version)));
        return new Form(fields, Map.of(), null);
    }
}
