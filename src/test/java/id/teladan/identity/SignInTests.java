package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Person;
import id.teladan.shared.AgencyId;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Guessing passwords: who is stopped by it, when, and for how long. */
class SignInTests extends SharedContext {

    private static final Random RANDOM = new Random(20261124);

    @Autowired
    private SignInProvider provider;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void fiveWrongPasswordsLockTheAccountForStrangers() {
        Person owner = people.government().nutritionist();
        Caller guesser = stranger();
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(refusal(owner, "tebakan " + guess, guesser)).isInstanceOf(BadCredentialsException.class);
        }
        assertThat(refusal(owner, TestPeople.PASSWORD, stranger())).isInstanceOf(LockedException.class);
        clock.travelTo(NOW.plusSeconds(61));
        signIn(owner, TestPeople.PASSWORD, stranger());
    }

    @Test
    void locksBecomeLongerWithEachFailure() {
        Person owner = people.government().nutritionist();
        for (int guess = 1; guess <= 5; guess++) {
            refusal(owner, "tebakan", stranger());
        }
        clock.travelTo(NOW.plusSeconds(61));
        assertThat(refusal(owner, "tebakan", stranger())).isInstanceOf(BadCredentialsException.class);
        clock.travelTo(NOW.plusSeconds(61 + 119));
        assertThat(refusal(owner, TestPeople.PASSWORD, stranger())).isInstanceOf(LockedException.class);
        clock.travelTo(NOW.plusSeconds(61 + 121));
        signIn(owner, TestPeople.PASSWORD, stranger());
    }

    @Test
    void deviceOfTheOwnerIsNotLockedOutByStrangers() {
        Person owner = people.government().nutritionist();
        Caller home = stranger();
        signIn(owner, TestPeople.PASSWORD, home);
        for (int guess = 1; guess <= 6; guess++) {
            refusal(owner, "tebakan", stranger());
        }
        signIn(owner, TestPeople.PASSWORD, home);
    }

    @Test
    void deviceOfOnePersonIsAStrangerToAnother() {
        TestPeople.Government city = people.government();
        Caller shared = stranger();
        signIn(city.colleague(), TestPeople.PASSWORD, shared);
        for (int guess = 1; guess <= 5; guess++) {
            refusal(city.nutritionist(), "tebakan", shared);
        }
        assertThat(refusal(city.nutritionist(), TestPeople.PASSWORD, stranger()))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void guessesFromAKnownDeviceLockThatDeviceAlone() {
        Person owner = people.government().nutritionist();
        Caller home = stranger();
        signIn(owner, TestPeople.PASSWORD, home);
        for (int guess = 1; guess <= 5; guess++) {
            refusal(owner, "tebakan", home);
        }
        assertThat(refusal(owner, TestPeople.PASSWORD, home)).isInstanceOf(LockedException.class);
        signIn(owner, TestPeople.PASSWORD, stranger());
    }

    @Test
    void failuresAreForgottenAfterADay() {
        Person owner = people.government().nutritionist();
        for (int guess = 1; guess <= 4; guess++) {
            refusal(owner, "tebakan", stranger());
        }
        clock.travelTo(NOW.plus(Duration.ofHours(24)).plusSeconds(1));
        refusal(owner, "tebakan", stranger());
        signIn(owner, TestPeople.PASSWORD, stranger());
    }

    @Test
    void guessesAtOnceDoNotOutrunTheCount() {
        Person owner = people.government().nutritionist();
        ConcurrentLinkedQueue<AuthenticationException> refusals = new ConcurrentLinkedQueue<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(12)) {
            for (int guess = 0; guess < 12; guess++) {
                crowd.execute(() -> refusals.add(refusal(owner, "tebakan", stranger())));
            }
        }
        assertThat(refusals).hasSize(12);
        assertThat(refusals.stream().filter(BadCredentialsException.class::isInstance))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void oneSourceIsStoppedAndItsNeighbourIsNot() {
        Person owner = people.government().nutritionist();
        Caller home = stranger();
        signIn(owner, TestPeople.PASSWORD, home);
        jdbc.sql("UPDATE identity.throttle SET count = 200 WHERE kind = 'sign-in' AND source = ?")
                .param(home.source())
                .update();
        Caller sameSource = new Caller(home.source(), stranger().device());
        assertThat(refusal(owner, TestPeople.PASSWORD, sameSource))
                .isInstanceOf(InternalAuthenticationServiceException.class);
        signIn(owner, TestPeople.PASSWORD, home);
        signIn(owner, TestPeople.PASSWORD, stranger());
        clock.travelTo(NOW.plus(Duration.ofMinutes(10)).plusSeconds(1));
        signIn(owner, TestPeople.PASSWORD, sameSource);
    }

    @Test
    void rightPasswordsDoNotFillTheSourcesAccount() {
        Person owner = people.government().nutritionist();
        Caller office = stranger();
        signIn(owner, TestPeople.PASSWORD, office);
        assertThat(jdbc.sql("SELECT count FROM identity.throttle WHERE kind = 'sign-in' AND source = ?")
                        .param(office.source())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void householdsWithManyAddressesAreOneSource() {
        assertThat(Caller.network("2001:db8:1:2:aaaa::1")).isEqualTo(Caller.network("2001:db8:1:2:bbbb::2"));
        assertThat(Caller.network("2001:db8:1:3::1")).isNotEqualTo(Caller.network("2001:db8:1:2::1"));
        assertThat(Caller.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Caller.network("x".repeat(300))).hasSize(64);
    }

    @Test
    void signingInFailingAndLockingAreInTheTrail() {
        Person owner = people.government().nutritionist();
        signIn(owner, TestPeople.PASSWORD, stranger());
        for (int guess = 1; guess <= 5; guess++) {
            refusal(owner, "tebakan", stranger());
        }
        assertThat(trail(owner.actor().agencyId()))
                .containsSubsequence(
                        "account.signed-in",
                        "account.refused",
                        "account.refused",
                        "account.refused",
                        "account.refused",
                        "account.locked");
    }

    @Test
    void afterSigningInOnlyThePathOfTheWantedPageCounts() {
        assertThat(SignInDoor.pathOf("https://teladan.example/reports/7?x=1")).isEqualTo("/reports/7?x=1");
        assertThat(SignInDoor.pathOf("https://evil.example//evil.example/")).isEqualTo("/");
        assertThat(SignInDoor.pathOf("javascript:alert(1)")).isEqualTo("/");
        assertThat(SignInDoor.pathOf("not an address")).isEqualTo("/");
    }

    private List<String> trail(AgencyId agency) {
        return transactions.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', ?, true)")
                    .param(agency.toString())
                    .query(String.class)
                    .single();
            return jdbc.sql("SELECT action FROM audit.entry WHERE agency_id = ? ORDER BY id")
                    .param(agency.value())
                    .query(String.class)
                    .list();
        });
    }

    private void signIn(Person person, String password, Caller caller) {
        assertThat(refusal(person, password, caller)).isNull();
    }

    private @Nullable AuthenticationException refusal(Person person, String password, Caller caller) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(person.login(), password);
        attempt.setDetails(caller);
        try {
            provider.authenticate(attempt);
            return null;
        } catch (AuthenticationException refused) {
            return refused;
        }
    }

    private static Caller stranger() {
        byte[] device = new byte[32];
        RANDOM.nextBytes(device);
        return new Caller(
                "198.51." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256),
                HexFormat.of().formatHex(device));
    }
}
