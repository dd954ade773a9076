package id.teladan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestAgencies;
import id.teladan.TestAgencies.Person;
import id.teladan.TestPlans;
import id.teladan.cycle.Rating;
import id.teladan.identity.Accounts;
import id.teladan.organization.Agencies;
import id.teladan.reporting.ReportId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.NotFound;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

class FeedbackNotesTests extends SharedContext {

    @Autowired
    private FeedbackNotes notes;

    @Autowired
    private MockMvcTester mvc;

    private final TestAgencies agencies;
    private final TestPlans plans;
    private final TestAgencies.Scene scene;

    @Autowired
    FeedbackNotesTests(
            JdbcClient jdbc, PlatformTransactionManager transactions, Agencies directory, Accounts accounts) {
        agencies = new TestAgencies(jdbc, transactions, directory, accounts);
        plans = new TestPlans(jdbc, agencies);
        scene = agencies.create();
    }

    @Test
    void relationFollowsFromWhoAssessesWhomAndFromTheUnit() {
        assertThat(relation(scene.leader(), scene.employee())).isEqualTo(Relation.PIMPINAN);
        assertThat(relation(scene.employee(), scene.leader())).isEqualTo(Relation.BAWAHAN);
        assertThat(relation(scene.colleague(), scene.employee())).isEqualTo(Relation.REKAN);
        assertThat(relation(scene.head(), scene.employee())).isEqualTo(Relation.LAINNYA);
    }

    @Test
    void strangersAndOneselfCannotBeReached() {
        assertThatThrownBy(() -> relation(scene.employee(), scene.stranger())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relation(scene.employee(), scene.head())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relation(scene.employee(), scene.employee())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relation(agencies.create().leader(), scene.employee()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void noteOnAReportReachesTheEmployeeWithItsIndicator() {
        TestPlans.Agreed plan = plans.agreed(scene.employee(), scene.leader(), "KUANTITATIF");
        ReportId report = plans.report(scene.employee(), plan.indicator(), LocalDate.of(2026, 11, 20), 3);

        notes.give(
                agencies.actor(scene.leader()),
                note(scene.employee(), FeedbackTarget.REPORT, report.value(), null, null, "Rapi dan tepat waktu."));

        assertThat(notes.unread(agencies.actor(scene.employee()))).isEqualTo(1);
        assertThat(notes.received(agencies.actor(scene.employee()), new Paging(1)))
                .singleElement()
                .satisfies(received -> {
                    assertThat(received.giver()).isEqualTo("Pimpinan");
                    assertThat(received.about()).isEqualTo("laporan atas Kunjungan rumah");
                    assertThat(received.mark()).isEqualTo(Rating.SESUAI);
                });
    }

    @Test
    void reportsAreOnlyCommentedByThoseWhoMaySeeThem() {
        TestPlans.Agreed plan = plans.agreed(scene.employee(), scene.leader(), "KUANTITATIF");
        ReportId report = plans.report(scene.employee(), plan.indicator(), LocalDate.of(2026, 11, 20), 3);

        assertThatThrownBy(() -> notes.give(
                        agencies.actor(scene.colleague()),
                        note(scene.employee(), FeedbackTarget.REPORT, report.value(), null, null, "Bagus.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.give(
                        agencies.actor(scene.leader()),
                        note(scene.colleague(), FeedbackTarget.REPORT, report.value(), null, null, "Bagus.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unknownValueIsRefused() {
        assertThatThrownBy(() -> notes.give(
                        agencies.actor(scene.leader()),
                        note(scene.employee(), FeedbackTarget.VALUE, null, null, "RAJIN", "Bagus.")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("feedback.unknown-value");
    }

    @Test
    void noteIsWithdrawnWithinADayAndThenSeenByItsGiverOnly() {
        FeedbackId given = general("Kurang tepat.");
        notes.withdraw(agencies.actor(scene.leader()), given);

        assertThat(notes.received(agencies.actor(scene.employee()), new Paging(1)))
                .isEmpty();
        assertThat(notes.given(agencies.actor(scene.leader()), new Paging(1)))
                .singleElement()
                .satisfies(note -> assertThat(note.withdrawnAt()).isNotNull());
    }

    @Test
    void noteStandsAfterADay() {
        FeedbackId given = general("Kurang tepat.");
        clock.travelTo(NOW.plus(Duration.ofHours(25)));

        assertThatThrownBy(() -> notes.withdraw(agencies.actor(scene.leader()), given))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> notes.withdraw(agencies.actor(scene.employee()), given))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheReceiverMarksANoteRead() {
        FeedbackId given = general("Terima kasih.");

        assertThatThrownBy(() -> notes.markRead(agencies.actor(scene.leader()), given))
                .isInstanceOf(NotFound.class);
        notes.markRead(agencies.actor(scene.employee()), given);
        assertThat(notes.unread(agencies.actor(scene.employee()))).isZero();
    }

    @Test
    void employeeSeesTheNoteOnThePage() {
        general("Data <b>Oktober</b> rapi.");

        assertThat(mvc.get().uri("/feedback").with(TestAgencies.signedIn(scene.employee())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Satu umpan balik belum Anda tandai dipahami.",
                        "Data &lt;b&gt;Oktober&lt;/b&gt; rapi.",
                        "Saya pahami",
                        "Hendra Wirasasmita");
    }

    @Test
    void formGivesFeedbackOnAValueAndComesBackWhenEmpty() {
        assertThat(mvc.post()
                        .uri("/feedback")
                        .with(TestAgencies.signedIn(scene.leader()))
                        .with(csrf())
                        .param("employeeId", scene.employee().id().toString())
                        .param("valueCode", "AKUNTABEL")
                        .param("kind", "BERKALA")
                        .param("mark", "DIATAS")
                        .param("text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis umpan baliknya", "value=\"AKUNTABEL\" selected", "Ratna Wulandari");
        assertThat(mvc.post()
                        .uri("/feedback")
                        .with(TestAgencies.signedIn(scene.leader()))
                        .with(csrf())
                        .param("employeeId", scene.employee().id().toString())
                        .param("valueCode", "AKUNTABEL")
                        .param("kind", "BERKALA")
                        .param("mark", "DIATAS")
                        .param("text", "Catatan kas selalu cocok."))
                .hasStatus(303)
                .hasHeader(
                        "Location",
                        "/feedback/panel?employee=" + scene.employee().id());
        assertThat(notes.received(agencies.actor(scene.employee()), new Paging(1)))
                .singleElement()
                .satisfies(note -> assertThat(note.about()).isEqualTo("nilai Akuntabel"));
    }

    @Test
    void panelOfAnIndicatorIsThereForTheLeaderAndForNoStranger() {
        TestPlans.Agreed plan = plans.agreed(scene.employee(), scene.leader(), "KUANTITATIF");

        assertThat(mvc.get()
                        .uri("/feedback/panel?indicator=" + plan.indicator())
                        .with(TestAgencies.signedIn(scene.leader())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-feedback", "Kunjungan rumah", "name=\"indicatorId\" value=\"" + plan.indicator() + "\"");
        assertThat(mvc.get()
                        .uri("/feedback/panel?indicator=" + plan.indicator())
                        .with(TestAgencies.signedIn(scene.stranger())))
                .hasStatus(404);
    }

    private Relation relation(Person actor, Person recipient) {
        return notes.recipient(agencies.actor(actor), recipient.id()).relation();
    }

    private FeedbackId general(String text) {
        return notes.give(
                agencies.actor(scene.leader()), note(scene.employee(), FeedbackTarget.GENERAL, null, null, null, text));
    }

    private static NewFeedback note(
            Person person,
            FeedbackTarget target,
            @Nullable Long report,
            @Nullable Long indicator,
            @Nullable String value,
            String text) {
        EmployeeId employee = person.id();
        return new NewFeedback(
                employee.value(), target, report, indicator, value, FeedbackKind.INSIDENTIL, Rating.SESUAI, text);
    }
}
