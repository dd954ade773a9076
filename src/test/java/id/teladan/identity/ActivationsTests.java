package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Person;
import id.teladan.shared.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a one-time code to a password that opens the account. */
class ActivationsTests extends SharedContext {

    private static final String CHOSEN = "kebun-raya-pagi-hari";

    @Autowired
    private Activations activations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestPeople people;

    private Person nutritionist;
    private String code;

    @BeforeEach
    void someoneWithACode() {
        nutritionist = people.government().nutritionist();
        code = accounts.issueCode(
                nutritionist.actor().agencyId(), nutritionist.accountId(), "RESET", Duration.ofDays(14));
    }

    @Test
    void codeOpensTheAccountOnce() {
        activations.activate(new NewPassword(code, CHOSEN, CHOSEN));
        assertThat(accounts.knowsPassword(nutritionist.actor(), CHOSEN)).isTrue();
        assertThatThrownBy(() -> activations.activate(new NewPassword(code, CHOSEN, CHOSEN)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.code-unknown");
    }

    @Test
    void refusedPasswordLeavesTheCodeGood() {
        assertThatThrownBy(() -> activations.activate(new NewPassword(code, "pendek", "pendek")))
                .isInstanceOf(RuleViolation.class);
        activations.activate(new NewPassword(code, CHOSEN, CHOSEN));
        assertThat(accounts.knowsPassword(nutritionist.actor(), CHOSEN)).isTrue();
    }
}
