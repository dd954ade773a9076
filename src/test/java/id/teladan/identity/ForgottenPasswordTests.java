package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.Visitor;
import id.teladan.audit.AuditTrail;
import id.teladan.cycle.RuleSets;
import id.teladan.organization.AddressChange;
import id.teladan.organization.Units;
import id.teladan.shared.Actor;
import id.teladan.shared.RuleViolation;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Codes by mail: as many as somebody needs who has forgotten a password, and no more. */
class ForgottenPasswordTests extends SharedContext {

    private static final AtomicInteger SOURCES = new AtomicInteger();

    @LocalServerPort
    private int port;

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private LoginDirectory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AdministeredAccounts administered;

    @Autowired
    private Activations door;

    @Autowired
    private Throttle throttle;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private AdministeredAccountRepository administeredRepository;

    @Autowired
    private AttemptRepository attempts;

    @Autowired
    private Units units;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestPeople people;

    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private Activations activations;
    private OwnerNotices notices;

    @BeforeEach
    void connect() {
        post.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setPort(post.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        AccountMail mail =
                new AccountMail(beans.getBeanProvider(JavaMailSender.class), "teladan@example.go.id", "http://x");
        activations = new Activations(directory, accounts, mail, throttle, afterwards::add, clock);
        notices = new OwnerNotices(repository, mail, afterwards::add, clock);
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void threeCodesAnHourAndAllOfThemOpenTheAccount() {
        Government city = people.government();
        for (int request = 0; request < 5; request++) {
            ask(city.nutritionist().login(), stranger());
        }
        assertThat(post.getReceivedMessages()).hasSize(3);
        activations.activate(new NewPassword(
                code(post.getReceivedMessages()[0]), "kalimat baru yang panjang", "kalimat baru yang panjang"));
        clock.travelTo(NOW.plus(Duration.ofHours(1)).plusSeconds(1));
        ask(city.nutritionist().login(), stranger());
        assertThat(post.getReceivedMessages()).hasSize(4);
    }

    @Test
    void nothingIsLookedUpBeforeTheAnswer() {
        Government city = people.government();
        activations.sendCode(city.nutritionist().login(), stranger());
        activations.sendCode("tidak-ada", stranger());
        assertThat(afterwards).hasSize(2);
        assertThat(post.getReceivedMessages()).isEmpty();
        run();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void oneSourceMayAskTwentyTimesAnHour() {
        Caller office = stranger();
        for (int request = 0; request < 20; request++) {
            ask("tidak-ada-" + request, office);
        }
        assertThatThrownBy(() -> activations.sendCode("tidak-ada", office)).isInstanceOf(RuleViolation.class);
        ask("tidak-ada", stranger());
        clock.travelTo(NOW.plus(Duration.ofHours(1)).plusSeconds(1));
        ask("tidak-ada", office);
    }

    @Test
    void strangersWhoAskForCodesDoNotVoidAPrintedLetter() {
        Government city = people.government();
        String letter = administered
                .writeLetter(
                        city.departmentAdmin().actor(),
                        city.puskesmas(),
                        city.nutritionist().accountId())
                .code();
        ask(city.nutritionist().login(), stranger());
        activations.activate(new NewPassword(letter, "kalimat baru yang panjang", "kalimat baru yang panjang"));
    }

    @Test
    void codeIsGoodUntilAPasswordIsAcceptedAndThenNoMore() {
        Government city = people.government();
        String letter = administered
                .writeLetter(
                        city.departmentAdmin().actor(),
                        city.puskesmas(),
                        city.nutritionist().accountId())
                .code();
        assertThatThrownBy(() -> door.activate(new NewPassword(letter, "pendek", "pendek")))
                .isInstanceOf(RuleViolation.class);
        door.activate(new NewPassword(letter, "kalimat baru yang panjang", "kalimat baru yang panjang"));
        assertThatThrownBy(() -> door.activate(
                        new NewPassword(letter, "kalimat lain yang panjang", "kalimat lain yang panjang")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void changedAddressGetsNoCodeForAWeekAndALetterHelpsMeanwhile() {
        Government city = people.government();
        changeAddress(city, city.nutritionist(), NOW);
        ask(city.nutritionist().login(), stranger());
        clock.travelTo(NOW.plus(Duration.ofDays(7)).minusSeconds(1));
        ask(city.nutritionist().login(), stranger());
        assertThat(post.getReceivedMessages()).isEmpty();
        administered.writeLetter(
                city.departmentAdmin().actor(),
                city.puskesmas(),
                city.nutritionist().accountId());
        clock.travelTo(NOW.plus(Duration.ofDays(7)));
        ask(city.nutritionist().login(), stranger());
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void changedAddressOfPowerGetsNoCodeForAMonth() {
        Government city = people.government();
        List<Person> mighty = List.of(city.inspector(), city.headOfPuskesmas(), city.headOfDepartment());
        mighty.forEach(person -> changeAddress(city, person, NOW));
        clock.travelTo(NOW.plus(Duration.ofDays(30)).minusSeconds(1));
        mighty.forEach(person -> ask(person.login(), stranger()));
        assertThat(post.getReceivedMessages()).isEmpty();
        clock.travelTo(NOW.plus(Duration.ofDays(30)));
        mighty.forEach(person -> ask(person.login(), stranger()));
        assertThat(post.getReceivedMessages()).hasSize(3);
    }

    @Test
    void ownerSeesOnHisOwnPageThatHisAddressWasChanged() throws Exception {
        Government city = people.government();
        changeAddress(city, city.inspector(), NOW);
        Visitor inspector = Visitor.signIn(
                URI.create("http://localhost:" + port), city.inspector().login(), TestPeople.PASSWORD);
        assertThat(inspector.get("/account").body()).contains("baru@example.go.id", "Bukan alamat Anda?");
        changeAddress(city, city.inspector(), NOW.minus(Duration.ofDays(31)));
        assertThat(inspector.get("/account").body())
                .contains("baru@example.go.id")
                .doesNotContain("Bukan alamat Anda?");
    }

    @Test
    void addressThatGaveWayIsToldOnceTheChangeIsKept() throws MessagingException {
        Government city = people.government();
        administered.close(city.personnel().actor(), city.colleague().accountId(), new Closure("Pensiun"));
        people.within(city.agencyId(), () -> {
            notices.changed(
                    city.agencyId(),
                    List.of(
                            new AddressChange(
                                    city.inspector().employeeId(), "lama@example.go.id", "baru@example.go.id"),
                            new AddressChange(
                                    city.colleague().employeeId(), "tutup@example.go.id", "x@example.go.id")));
            assertThat(afterwards).isEmpty();
            return true;
        });
        run();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(post.getReceivedMessages()[0].getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("lama@example.go.id");
        assertThat(GreenMailUtil.getBody(post.getReceivedMessages()[0])).contains("baru@example.go.id", "Inspektorat");
    }

    @Test
    void ownerIsToldWhoPrintedALetter() {
        Government city = people.government();
        Actor admin = city.departmentAdmin().actor();
        AdministeredAccounts office = new AdministeredAccounts(
                administeredRepository, attempts, accounts, directory, units, notices, ruleSets, audit, clock);
        people.within(
                city.agencyId(),
                () -> jdbc.sql("UPDATE identity.account SET status = 'INVITED' WHERE agency_id = ? AND id = ?")
                        .params(
                                city.agencyId().value(),
                                city.headOfPuskesmas().accountId().value())
                        .update());
        people.within(city.agencyId(), () -> office.writeLetters(admin, city.puskesmas()));
        people.within(
                city.agencyId(),
                () -> office.writeLetter(
                        admin, city.puskesmas(), city.nutritionist().accountId()));
        run();
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(GreenMailUtil.getBody(post.getReceivedMessages()[0])).contains(admin.name());
    }

    private void changeAddress(Government city, Person person, Instant moment) {
        people.within(
                city.agencyId(),
                () -> jdbc.sql("""
                        UPDATE organization.employee
                        SET official_email = 'baru@example.go.id', official_email_changed_at = :moment
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                        .param("agencyId", city.agencyId().value())
                        .param("id", person.employeeId().value())
                        .param("moment", moment.atOffset(ZoneOffset.UTC))
                        .update());
    }

    private void ask(String login, Caller caller) {
        activations.sendCode(login, caller);
        run();
    }

    private void run() {
        while (!afterwards.isEmpty()) {
            afterwards.remove().run();
        }
    }

    private static String code(MimeMessage mail) {
        return GreenMailUtil.getBody(mail).replaceAll("(?s).*?([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    private static Caller stranger() {
        return new Caller("203.0.113." + SOURCES.incrementAndGet(), "0".repeat(64));
    }
}
