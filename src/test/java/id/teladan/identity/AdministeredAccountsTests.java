package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.Visitor;
import id.teladan.shared.AccountId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.NotFound;
import id.teladan.shared.Role;
import id.teladan.shared.RuleViolation;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators may do to other people's accounts, and what not even they may. */
class AdministeredAccountsTests extends SharedContext {

    @LocalServerPort
    private int port;

    @Autowired
    private AdministeredAccounts administered;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void closedAccountIsOutWithTheNextClickAndStaysOut() throws Exception {
        Government city = people.government();
        Person leaver = city.nutritionist();
        URI address = URI.create("http://localhost:" + port);
        Visitor visitor = Visitor.signIn(address, leaver.login(), TestPeople.PASSWORD);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        administered.close(city.departmentAdmin().actor(), leaver.accountId(), new Closure("Pensiun"));
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThatThrownBy(() -> Visitor.signIn(address, leaver.login(), TestPeople.PASSWORD))
                .isInstanceOf(IllegalStateException.class);
        administered.reopen(city.personnel().actor(), leaver.accountId());
        Visitor.signIn(address, leaver.login(), TestPeople.PASSWORD);
        assertThat(trail(city.agencyId())).containsSubsequence("account.closed", "account.reopened");
    }

    @Test
    void endedRoleIsGoneWithTheNextClick() throws Exception {
        Government city = people.government();
        Visitor admin = Visitor.signIn(
                URI.create("http://localhost:" + port), city.departmentAdmin().login(), TestPeople.PASSWORD);
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
        administered.endRole(
                city.personnel().actor(), city.departmentAdmin().accountId(), held(city, city.departmentAdmin()));
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(404);
        assertThat(trail(city.agencyId())).contains("role.ended");
    }

    @Test
    void grantedRoleHoldsAtOnceAndOnlyOnce() {
        Government city = people.government();
        NewGrant wish = new NewGrant(Role.ADMIN_OPD, city.puskesmas());
        administered.grant(city.personnel().actor(), city.colleague().accountId(), wish);
        assertThat(actor(city.colleague()).unitsOf(Role.ADMIN_OPD)).containsExactly(city.puskesmas());
        refused(
                "identity.role-held",
                () -> administered.grant(
                        city.personnel().actor(), city.colleague().accountId(), wish));
        refused(
                "identity.unit-missing",
                () -> administered.grant(
                        city.personnel().actor(), city.colleague().accountId(), new NewGrant(Role.KEPALA_OPD, null)));
    }

    @Test
    void nobodyChangesHisOwnAccount() {
        Government city = people.government();
        Person self = city.personnel();
        refused(
                "identity.not-oneself",
                () -> administered.grant(self.actor(), self.accountId(), new NewGrant(Role.INSPEKTORAT, null)));
        refused("identity.not-oneself", () -> administered.endRole(self.actor(), self.accountId(), held(city, self)));
        refused("identity.not-oneself", () -> administered.close(self.actor(), self.accountId(), new Closure("Iseng")));
    }

    @Test
    void rolesAreForThePersonnelOfficeAlone() {
        Government city = people.government();
        for (Person person : List.of(city.departmentAdmin(), city.headOfDepartment(), city.mayor())) {
            assertThatThrownBy(() -> administered.grant(
                            person.actor(), city.colleague().accountId(), new NewGrant(Role.BKPSDM, null)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void departmentAdminReachesNeitherOtherUnitsNorHoldersOfRoles() {
        Government city = people.government();
        Actor admin = city.departmentAdmin().actor();
        assertThatThrownBy(() -> administered.require(admin, city.inspector().accountId()))
                .isInstanceOf(NotFound.class);
        refused(
                "identity.close-with-power",
                () -> administered.close(admin, city.headOfDepartment().accountId(), new Closure("Iseng")));
    }

    @Test
    void closingAndReopeningOpensNoWayIntoAnAssessorsAccount() {
        Government city = people.government();
        Actor admin = city.departmentAdmin().actor();
        Person assessor = city.headOfPuskesmas();
        refused(
                "identity.close-with-power",
                () -> administered.close(admin, assessor.accountId(), new Closure("Iseng")));
        administered.close(city.personnel().actor(), assessor.accountId(), new Closure("Iseng"));
        administered.reopen(city.personnel().actor(), assessor.accountId());
        refused(
                "identity.letter-for-power",
                () -> administered.writeLetter(admin, city.puskesmas(), assessor.accountId()));
    }

    @Test
    void whatThePersonnelOfficeClosedItAloneOpensAgain() throws Exception {
        Government city = people.government();
        Actor admin = city.departmentAdmin().actor();
        AccountId leaver = city.colleague().accountId();
        administered.close(admin, leaver, new Closure("Pensiun"));
        administered.reopen(admin, leaver);
        administered.close(city.personnel().actor(), leaver, new Closure("Diberhentikan"));
        refused("identity.reopen-of-bkpsdm", () -> administered.reopen(admin, leaver));
        Visitor visitor = Visitor.signIn(
                URI.create("http://localhost:" + port), city.departmentAdmin().login(), TestPeople.PASSWORD);
        assertThat(visitor.get("/accounts/" + leaver).body())
                .contains("hanya BKPSDM yang dapat membukanya lagi")
                .doesNotContain("/reopening");
        administered.reopen(city.personnel().actor(), leaver);
        administered.close(admin, leaver, new Closure("Pensiun"));
        administered.reopen(admin, leaver);
    }

    @Test
    void whoPrintedALetterGivesThatAccountNoRoleForAWeek() {
        Government city = people.government();
        Actor printer = city.personnel().actor();
        AccountId owner = city.colleague().accountId();
        NewGrant wish = new NewGrant(Role.INSPEKTORAT, null);
        administered.grant(printer, city.departmentAdmin().accountId(), new NewGrant(Role.BKPSDM, null));
        invite(city, city.colleague());
        administered.writeLetters(printer, city.puskesmas());
        people.within(
                city.agencyId(),
                () -> jdbc.sql("UPDATE identity.account SET status = 'ACTIVE' WHERE agency_id = ? AND id = ?")
                        .params(city.agencyId().value(), owner.value())
                        .update());
        refused("identity.role-after-letter", () -> administered.grant(printer, owner, wish));
        clock.travelTo(NOW.plus(Duration.ofDays(7)).minusSeconds(1));
        refused("identity.role-after-letter", () -> administered.grant(printer, owner, wish));
        administered.grant(actor(city.departmentAdmin()), owner, wish);
        clock.travelTo(NOW.plus(Duration.ofDays(7)));
        administered.grant(printer, owner, new NewGrant(Role.BAGIAN_ORGANISASI, null));
    }

    @Test
    void powerIsNotHandedOutWithALetter() {
        Government city = people.government();
        invite(city, city.colleague());
        refused(
                "identity.role-before-sign-in",
                () -> administered.grant(
                        city.personnel().actor(), city.colleague().accountId(), new NewGrant(Role.BKPSDM, null)));
    }

    @Test
    void twoOfThePersonnelOfficeCannotRemoveEachOtherAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Government city = people.government();
            administered.grant(city.personnel().actor(), city.colleague().accountId(), new NewGrant(Role.BKPSDM, null));
            Actor first = city.personnel().actor();
            Actor second = actor(city.colleague());
            GrantId ofFirst = held(city, city.personnel());
            GrantId ofSecond = held(city, city.colleague());
            CountDownLatch both = new CountDownLatch(2);
            List<String> answers = new ArrayList<>();
            try (ExecutorService office = Executors.newFixedThreadPool(2)) {
                List<Callable<String>> deeds = List.of(
                        () -> atOnce(both, () -> {
                            administered.endRole(first, city.colleague().accountId(), ofSecond);
                            return "ended";
                        }),
                        () -> atOnce(both, () -> {
                            administered.endRole(second, city.personnel().accountId(), ofFirst);
                            return "ended";
                        }));
                for (Future<String> answer : office.invokeAll(deeds)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder("ended", "identity.last-of-bkpsdm");
        }
    }

    @Test
    void personWithAnAccountElsewhereIsNamedUntilThatIsClosed() {
        Government elsewhere = people.government();
        Government here = people.government();
        administered.inviteUnit(elsewhere.personnel().actor(), elsewhere.puskesmas());
        String nip = "19991231202012100" + here.agencyId().value() % 10;
        for (Government city : List.of(elsewhere, here)) {
            transactions.executeWithoutResult(status -> {
                enter(city.agencyId());
                jdbc.sql("DELETE FROM identity.login WHERE account_id = ? AND agency_id = ?")
                        .params(
                                city.colleague().accountId().value(),
                                city.agencyId().value())
                        .update();
                jdbc.sql("UPDATE organization.employee SET nip = ? WHERE agency_id = ? AND id = ?")
                        .params(
                                nip,
                                city.agencyId().value(),
                                city.colleague().employeeId().value())
                        .update();
            });
        }
        administered.inviteUnit(elsewhere.personnel().actor(), elsewhere.puskesmas());
        assertThat(administered
                        .inviteUnit(here.departmentAdmin().actor(), here.puskesmas())
                        .takenElsewhere())
                .singleElement()
                .asString()
                .contains("Yulianti");
        administered.close(elsewhere.personnel().actor(), elsewhere.colleague().accountId(), new Closure("Pindah"));
        assertThat(administered
                        .inviteUnit(here.departmentAdmin().actor(), here.puskesmas())
                        .takenElsewhere())
                .isEmpty();
        assertThat(jdbc.sql("SELECT agency_id FROM identity.login WHERE name = ?")
                        .param(nip)
                        .query(Long.class)
                        .single())
                .isEqualTo(here.agencyId().value());
        refused(
                "identity.login-elsewhere",
                () -> administered.reopen(
                        elsewhere.personnel().actor(), elsewhere.colleague().accountId()));
    }

    @Test
    void accountPageAnswersARefusalWithItself() throws Exception {
        Government city = people.government();
        Visitor personnel = Visitor.signIn(
                URI.create("http://localhost:" + port), city.personnel().login(), TestPeople.PASSWORD);
        String path = "/accounts/" + city.colleague().accountId();
        assertThat(personnel.get("/accounts").body()).contains("Pemegang peran", "Dedi Kurniawan");
        assertThat(personnel.post(path + "/closure", Map.of("reason", " ")))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("Tulis alasannya"));
        assertThat(personnel.post(path + "/roles", Map.of("role", "KEPALA_OPD", "unit", "")))
                .satisfies(answer -> assertThat(answer.body()).contains("Pilih unitnya"));
        assertThat(personnel
                        .post(path + "/roles", Map.of("role", "INSPEKTORAT", "unit", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(personnel.get(path).body()).contains("Inspektorat", "Akhiri");
    }

    @Test
    void listOffersACodeForOthersButNotForOneself() throws Exception {
        Government city = people.government();
        Person admin = city.departmentAdmin();
        Visitor visitor = Visitor.signIn(URI.create("http://localhost:" + port), admin.login(), TestPeople.PASSWORD);
        assertThat(visitor.get("/accounts?unit=" + city.department()).body())
                .contains("name=\"account\" value=\"" + city.colleague().accountId() + "\"")
                .contains("href=\"/accounts/" + admin.accountId() + "\"")
                .doesNotContain("name=\"account\" value=\"" + admin.accountId() + "\"");
    }

    private static String atOnce(CountDownLatch both, Supplier<String> deed) throws InterruptedException {
        both.countDown();
        both.await();
        try {
            return deed.get();
        } catch (RuleViolation violation) {
            return violation.key();
        }
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private void invite(Government city, Person person) {
        people.within(
                city.agencyId(),
                () -> jdbc.sql("UPDATE identity.account SET status = 'INVITED' WHERE agency_id = ? AND id = ?")
                        .params(city.agencyId().value(), person.accountId().value())
                        .update());
    }

    private Actor actor(Person person) {
        return accounts.actor(person.actor().agencyId(), person.accountId()).orElseThrow();
    }

    private GrantId held(Government city, Person person) {
        return administered
                .roles(city.personnel().actor(), person.accountId())
                .getFirst()
                .id();
    }

    private List<String> trail(AgencyId agency) {
        return transactions.execute(status -> {
            enter(agency);
            return jdbc.sql("SELECT action FROM audit.entry WHERE agency_id = ? ORDER BY id")
                    .param(agency.value())
                    .query(String.class)
                    .list();
        });
    }

    private void enter(AgencyId agency) {
        jdbc.sql("SELECT set_config('app.agency', ?, true)")
                .param(agency.toString())
                .query(String.class)
                .single();
    }
}
