package id.teladan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.shared.RuleViolation;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Codes by mail: as many as somebody needs who has forgotten a password, and no more. */
class ForgottenPasswordTests extends SharedContext {

    private static final AtomicInteger SOURCES = new AtomicInteger();

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
    private TestPeople people;

    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private Activations activations;

    @BeforeEach
    void connect() {
        post.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setPort(post.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        CodeMail mail = new CodeMail(beans.getBeanProvider(JavaMailSender.class), "teladan@example.go.id", "http://x");
        activations = new Activations(directory, accounts, mail, throttle, afterwards::add, clock);
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
