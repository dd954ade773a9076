package id.teladan.cycle;

import id.teladan.shared.NotFound;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The states of the law. The same for all agencies, so no actor and a plain transaction: there is no tenant to bind. As a
 * rule set never changes, it is read once per process.
 */
@Service
@Transactional(readOnly = true)
public class RuleSets {

    private final RuleSetRepository repository;
    private final Map<RuleSetId, RuleSet> known = new ConcurrentHashMap<>();

    RuleSets(RuleSetRepository repository) {
        this.repository = repository;
    }

    /** @throws NotFound for dates before the first rule set */
    public RuleSet current(LocalDate date) {
        return require(repository.idOn(date).orElseThrow(NotFound::new));
    }

    /** @throws NotFound if there is none */
    public RuleSet require(RuleSetId id) {
        return known.computeIfAbsent(id, repository::load);
    }
}
