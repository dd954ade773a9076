package id.teladan.performance.web;

import id.teladan.performance.AgreementContent;
import id.teladan.performance.AgreementContents;
import id.teladan.performance.AgreementId;
import id.teladan.performance.AgreementWords;
import id.teladan.performance.Agreements;
import id.teladan.performance.Direction;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicatorRevision;
import id.teladan.performance.Measurement;
import id.teladan.performance.Objective;
import id.teladan.performance.ParentChoice;
import id.teladan.performance.Rhythm;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.ui.Form;
import id.teladan.ui.Forms;
import id.teladan.ui.Option;
import id.teladan.ui.Redirect;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of an agreement while it is drawn up. */
@Controller
class IndicatorFormController {

    private final Agreements agreements;
    private final AgreementContents contents;
    private final AgreementPages pages;
    private final Forms forms;

    IndicatorFormController(Agreements agreements, AgreementContents contents, AgreementPages pages, Forms forms) {
        this.agreements = agreements;
        this.contents = contents;
        this.pages = pages;
        this.forms = forms;
    }

    @InitBinder
    void acceptNumbers(WebDataBinder binder) {
        IndonesianNumbers.accept(binder);
    }

    @GetMapping("/performance/{id}/objectives/{number}/indicators/new")
    IndicatorFormPage begin(Actor actor, @PathVariable AgreementId id, @PathVariable int number) {
        AgreementContent content = requireEditable(actor, id);
        Objective objective = content.objective(number).orElseThrow(NotFound::new);
        Form form = Form.empty()
                .with("version", content.agreement().version())
                .with("direction", Direction.MAXIMIZE)
                .with("measurement", Measurement.LATEST)
                .with("rhythm", Rhythm.QUARTER);
        return page(actor, content, objective, null, "", form);
    }

    @PostMapping("/performance/{id}/objectives/{number}/indicators")
    Object create(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable int number,
            @Valid KeyIndicatorRevision revision,
            BindingResult binding) {
        explain(actor, id, null, revision, binding);
        return forms.submit(binding, form -> refused(actor, id, number, form), () -> {
            contents.addIndicator(actor, id, number, revision);
            return Redirect.to("/performance/" + id).saying("Indikator tersimpan.");
        });
    }

    @GetMapping("/performance/{id}/indicators/{indicator}/edit")
    IndicatorFormPage edit(Actor actor, @PathVariable AgreementId id, @PathVariable KeyIndicatorId indicator) {
        AgreementContent content = requireEditable(actor, id);
        KeyIndicator stored = content.indicator(indicator).orElseThrow(NotFound::new);
        return page(
                actor,
                content,
                content.objective(stored.objectiveNumber()).orElseThrow(NotFound::new),
                stored,
                "",
                filled(content, stored));
    }

    @PostMapping("/performance/{id}/indicators/{indicator}")
    Object revise(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable KeyIndicatorId indicator,
            @Valid KeyIndicatorRevision revision,
            BindingResult binding) {
        explain(actor, id, indicator, revision, binding);
        return forms.submit(binding, form -> refused(actor, id, indicator, form), () -> {
            contents.reviseIndicator(actor, id, indicator, revision);
            return Redirect.to("/performance/" + id).saying("Indikator tersimpan.");
        });
    }

    @PostMapping("/performance/{id}/indicators/{indicator}/removal")
    Object remove(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable KeyIndicatorId indicator,
            @RequestParam int version) {
        return forms.submit(form -> pages.of(actor, id, form), () -> {
            contents.removeIndicator(actor, id, indicator, version);
            return Redirect.to("/performance/" + id).saying("Indikator dihapus dari konsep.");
        });
    }

    /** More upper indicators to choose from; nothing saved yet. */
    @PostMapping(path = "/performance/{id}/objectives/{number}/indicators", params = "find")
    IndicatorFormPage search(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String search,
            @RequestParam MultiValueMap<String, String> typed) {
        AgreementContent content = requireEditable(actor, id);
        return page(actor, content, content.objective(number).orElseThrow(NotFound::new), null, search, asTyped(typed));
    }

    @PostMapping(path = "/performance/{id}/indicators/{indicator}", params = "find")
    IndicatorFormPage search(
            Actor actor,
            @PathVariable AgreementId id,
            @PathVariable KeyIndicatorId indicator,
            @RequestParam(defaultValue = "") String search,
            @RequestParam MultiValueMap<String, String> typed) {
        AgreementContent content = requireEditable(actor, id);
        KeyIndicator stored = content.indicator(indicator).orElseThrow(NotFound::new);
        Objective objective = content.objective(stored.objectiveNumber()).orElseThrow(NotFound::new);
        return page(actor, content, objective, stored, search, asTyped(typed));
    }

    /** What only the other fields, or what is stored, can tell, said at the field. */
    private void explain(
            Actor actor,
            AgreementId id,
            @Nullable KeyIndicatorId indicator,
            KeyIndicatorRevision revision,
            BindingResult binding) {
        if (!binding.hasErrors()) {
            contents.problems(actor, id, indicator, revision)
                    .forEach(problem -> binding.rejectValue(
                            problem.field(), problem.key(), problem.arguments().toArray(), null));
        }
    }

    private AgreementContent requireEditable(Actor actor, AgreementId id) {
        AgreementContent content = agreements.require(actor, id);
        if (!content.mayBeEdited()) {
            throw new NotFound();
        }
        return content;
    }

    private Record refused(Actor actor, AgreementId id, int number, Form form) {
        AgreementContent content = agreements.require(actor, id);
        return content.mayBeEdited()
                ? page(
                        actor,
                        content,
                        content.objective(number).orElseThrow(NotFound::new),
                        null,
                        form.value("search"),
                        form)
                : pages.of(actor, id, form);
    }

    private Record refused(Actor actor, AgreementId id, KeyIndicatorId indicator, Form form) {
        AgreementContent content = agreements.require(actor, id);
        if (!content.mayBeEdited()) {
            return pages.of(actor, id, form);
        }
        KeyIndicator stored = content.indicator(indicator).orElseThrow(NotFound::new);
        Objective objective = content.objective(stored.objectiveNumber()).orElseThrow(NotFound::new);
        return page(actor, content, objective, stored, form.value("search"), form);
    }

    private IndicatorFormPage page(
            Actor actor,
            AgreementContent content,
            Objective objective,
            @Nullable KeyIndicator stored,
            String search,
            Form form) {
        List<ParentChoice> choices =
                contents.parentChoices(actor, content.agreement().id(), search);
        Map<String, Option> parents = new LinkedHashMap<>();
        if (stored != null && stored.contribution() != null) {
            parents.put(
                    stored.contribution().parentId().toString(),
                    Option.of(
                            stored.contribution().parentId().toString(),
                            stored.contribution().parentUnit() + ": "
                                    + stored.contribution().parentName()));
        }
        choices.forEach(choice -> parents.put(choice.id().toString(), option(choice)));
        return new IndicatorFormPage(
                content, objective, stored == null ? null : stored.id(), List.copyOf(parents.values()), search, form);
    }

    private static Option option(ParentChoice choice) {
        return Option.of(
                choice.id().toString(),
                choice.unitName() + ": " + choice.name() + ", "
                        + AgreementWords.amount(choice.target(), choice.unit())
                        + (choice.crosscutting() ? " (lintas unit)" : ""));
    }

    private static Form filled(AgreementContent content, KeyIndicator stored) {
        return IndonesianNumbers.written(
                Form.of(KeyIndicatorRevision.of(content.agreement().version(), stored)));
    }

    private static Form asTyped(MultiValueMap<String, String> typed) {
        Map<String, List<String>> values = new LinkedHashMap<>(typed);
        values.remove("find");
        values.remove("_csrf");
        return new Form(values, Map.of(), null);
    }
}
