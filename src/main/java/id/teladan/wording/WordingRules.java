package id.teladan.wording;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Advice on wording. The same for all agencies, so no actor and a plain transaction: there is no tenant to bind. */
@Service
@Transactional(readOnly = true)
public class WordingRules {

    private final WordingRuleRepository repository;

    WordingRules(WordingRuleRepository repository) {
        this.repository = repository;
    }

    /** All of them, in the order in which they are told. */
    public List<WordingRule> all() {
        return repository.all();
    }

    public List<Remark> on(WordingSubject subject, boolean leader, String text) {
        return repository.all().stream()
                .filter(rule -> rule.concerns(subject) && !(leader && rule.sparesLeaders()))
                .flatMap(rule -> rule.on(text).stream())
                .toList();
    }
}
