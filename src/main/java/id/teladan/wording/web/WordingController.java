package id.teladan.wording.web;

import id.teladan.shared.Actor;
import id.teladan.wording.WordingRule;
import id.teladan.wording.WordingRules;
import id.teladan.wording.WordingSubject;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Advice while one types, and the guide in which all of it can be read. */
@Controller
class WordingController {

    private final WordingRules rules;

    WordingController(WordingRules rules) {
        this.rules = rules;
    }

    @GetMapping("/wording")
    WordingGuidePage guide(Actor actor) {
        List<WordingRule> all = rules.all();
        return new WordingGuidePage(Arrays.stream(WordingSubject.values())
                .map(subject -> new WordingGuidePage.Chapter(
                        subject.label(),
                        all.stream().filter(rule -> rule.concerns(subject)).toList()))
                .toList());
    }

    /**
     * Changes nothing; a POST only because what somebody is writing does not belong in addresses.
     *
     * @param field the name of the form's field whose text is asked about
     */
    @PostMapping("/wording/remarks")
    RemarksPage remarks(
            Actor actor,
            @RequestParam WordingSubject subject,
            @RequestParam(defaultValue = "false") boolean leader,
            @RequestParam(defaultValue = "text") String field,
            @RequestParam MultiValueMap<String, String> typed) {
        String text = typed.getFirst(field);
        return new RemarksPage(subject.label(), rules.on(subject, leader, text == null ? "" : text));
    }
}
