package id.teladan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Neighbours;
import id.teladan.TestPeople.Person;
import id.teladan.cycle.Rating;
import id.teladan.planning.IndicatorId;
import id.teladan.reporting.ReportId;
import id.teladan.shared.NotFound;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class FeedbackNotesTests extends SharedContext {

    @Autowired
    private FeedbackNotes notes;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestPeople people;

    private Government city;
    private Neighbours neighbours;

    @BeforeEach
    void aGovernment() {
        city = people.government();
        neighbours = people.neighbours(city);
    }

    @Test
    void relationFollowsFromWhoAssessesWhomAndFromTheUnit() {
        assertThat(relation(city.headOfPuskesmas(), city.nutritionist())).isEqualTo(Relation.PIMPINAN);
        assertThat(relation(city.nutritionist(), city.headOfPuskesmas())).isEqualTo(Relation.BAWAHAN);
        assertThat(relation(city.colleague(), city.nutritionist())).isEqualTo(Relation.REKAN);
        assertThat(relation(city.headOfDepartment(), city.nutritionist())).isEqualTo(Relation.LAINNYA);
    }

    @Test
    void strangersAndOneselfCannotBeReached() {
        assertThatThrownBy(() -> relation(city.nutritionist(), neighbours.employee()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relation(city.nutritionist(), city.headOfDepartment()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relation(city.nutritionist(), city.nutritionist()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> relation(people.government().headOfPuskesmas(), city.nutritionist()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void noteOnAReportReachesTheEmployeeWithItsIndicator() {
        ReportId report = people.report(city, LocalDate.of(2026, 11, 20), 3);

        notes.give(
                city.headOfPuskesmas().actor(),
                note(city.nutritionist(), FeedbackTarget.REPORT, report, null, null, "Rapi dan tepat waktu."));

        assertThat(notes.unread(city.nutritionist().actor())).isEqualTo(1);
        assertThat(notes.received(city.nutritionist().actor(), new Paging(1)))
                .singleElement()
                .satisfies(received -> {
                    assertThat(received.giver()).isEqualTo("Pimpinan");
                    assertThat(received.about()).isEqualTo("laporan atas Balita dipantau tumbuh kembangnya");
                    assertThat(received.mark()).isEqualTo(Rating.SESUAI);
                });
    }

    @Test
    void reportsAreOnlyCommentedByThoseWhoMaySeeThem() {
        ReportId report = people.report(city, LocalDate.of(2026, 11, 20), 3);

        assertThatThrownBy(() -> notes.give(
                        city.colleague().actor(),
                        note(city.nutritionist(), FeedbackTarget.REPORT, report, null, null, "Bagus.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.give(
                        city.headOfPuskesmas().actor(),
                        note(city.colleague(), FeedbackTarget.REPORT, report, null, null, "Bagus.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unknownValueIsRefused() {
        assertThatThrownBy(() -> notes.give(
                        city.headOfPuskesmas().actor(),
                        note(city.nutritionist(), FeedbackTarget.VALUE, null, null, "RAJIN", "Bagus.")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("feedback.unknown-value");
    }

    @Test
    void noteIsWithdrawnWithinADayAndThenSeenByItsGiverOnly() {
        FeedbackId given = general("Kurang tepat.");
        notes.withdraw(city.headOfPuskesmas().actor(), given);

        assertThat(notes.received(city.nutritionist().actor(), new Paging(1))).isEmpty();
        assertThat(notes.given(city.headOfPuskesmas().actor(), new Paging(1)))
                .singleElement()
                .satisfies(note -> assertThat(note.withdrawnAt()).isNotNull());
    }

    @Test
    void noteStandsAfterADay() {
        FeedbackId given = general("Kurang tepat.");
        clock.travelTo(NOW.plus(Duration.ofHours(25)));

        assertThatThrownBy(() -> notes.withdraw(city.headOfPuskesmas().actor(), given))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> notes.withdraw(city.nutritionist().actor(), given))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheReceiverMarksANoteRead() {
        FeedbackId given = general("Terima kasih.");

        assertThatThrownBy(() -> notes.markRead(city.headOfPuskesmas().actor(), given))
                .isInstanceOf(NotFound.class);
        notes.markRead(city.nutritionist().actor(), given);
        assertThat(notes.unread(city.nutritionist().actor())).isZero();
    }

    @Test
    void employeeSeesTheNoteOnThePage() {
        general("Data <b>Oktober</b> rapi.");

        assertThat(mvc.get().uri("/feedback").with(signedIn(city.nutritionist())))
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
                        .with(signedIn(city.headOfPuskesmas()))
                        .with(csrf())
                        .param("employeeId", city.nutritionist().employeeId().toString())
                        .param("valueCode", "AKUNTABEL")
                        .param("kind", "BERKALA")
                        .param("mark", "DIATAS")
                        .param("text", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis umpan baliknya", "value=\"AKUNTABEL\" selected", "Ratna Wulandari");
        assertThat(mvc.post()
                        .uri("/feedback")
                        .with(signedIn(city.headOfPuskesmas()))
                        .with(csrf())
                        .param("employeeId", city.nutritionist().employeeId().toString())
                        .param("valueCode", "AKUNTABEL")
                        .param("kind", "BERKALA")
                        .param("mark", "DIATAS")
                        .param("text", "Catatan kas selalu cocok."))
                .hasStatus(303)
                .hasHeader(
                        "Location",
                        "/feedback/panel?employee=" + city.nutritionist().employeeId());
        assertThat(notes.received(city.nutritionist().actor(), new Paging(1)))
                .singleElement()
                .satisfies(note -> assertThat(note.about()).isEqualTo("nilai Akuntabel"));
    }

    @Test
    void panelOfAnIndicatorIsThereForTheLeaderAndForNoStranger() {
        assertThat(mvc.get()
                        .uri("/feedback/panel?indicator=" + city.indicator())
                        .with(signedIn(city.headOfPuskesmas())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "data-feedback",
                        "Balita dipantau tumbuh kembangnya",
                        "name=\"indicatorId\" value=\"" + city.indicator() + "\"");
        assertThat(mvc.get()
                        .uri("/feedback/panel?indicator=" + city.indicator())
                        .with(signedIn(neighbours.employee())))
                .hasStatus(404);
    }

    private Relation relation(Person actor, Person recipient) {
        return notes.recipient(actor.actor(), recipient.employeeId()).relation();
    }

    private FeedbackId general(String text) {
        return notes.give(
                city.headOfPuskesmas().actor(),
                note(city.nutritionist(), FeedbackTarget.GENERAL, null, null, null, text));
    }

    private static NewFeedback note(
            Person person,
            FeedbackTarget target,
            @Nullable ReportId report,
            @Nullable IndicatorId indicator,
            @Nullable String value,
            String text) {
        return new NewFeedback(
                person.employeeId(), target, report, indicator, value, FeedbackKind.INSIDENTIL, Rating.SESUAI, text);
    }

    private static RequestPostProcessor signedIn(Person person) {
        return authentication(person.authentication());
    }
}
