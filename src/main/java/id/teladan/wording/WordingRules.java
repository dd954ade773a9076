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

    /** Those for such texts, to be held against many of them. */
    public List<WordingRule> of(WordingSubject subject, boolean leader) {
        return repository.all().stream()
                .filter(rule -> rule.concerns(subject) && !(leader && rule.sparesLeaders()))
                .toList();
    }

    public List<Remark> on(WordingSubject subject, boolean leader, String text) {
        return of(subject, leader).stream()
                .flatMap(rule -> rule.on(text).stream())
                .toList();
    }
}
