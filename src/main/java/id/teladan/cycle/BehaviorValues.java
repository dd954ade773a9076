package id.teladan.cycle;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The core values with their guides. The same for all agencies, so a plain transaction: there is no tenant to bind. */
@Service
@Transactional(readOnly = true)
public class BehaviorValues {

    private final RuleSetRepository repository;

    BehaviorValues(RuleSetRepository repository) {
        this.repository = repository;
    }

    /** In the order of the forms, worded as in force on the date. */
    public List<BehaviorValue> on(LocalDate date) {
        return repository.behaviorValues(date);
    }
}
