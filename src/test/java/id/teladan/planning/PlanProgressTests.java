package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.teladan.SharedContext;
import id.teladan.StatementCount;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.shared.NotFound;
import id.teladan.shared.Paging;
import id.teladan.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Who stands where, for those who answer for it; and the reminder that stays until somebody moves. */
class PlanProgressTests extends SharedContext {

    private static final String TEXT = "SKP 2026 belum dimulai, mohon segera disusun.";

    @Autowired
    private TestPeople people;

    @Autowired
    private PlanStages stages;

    @Autowired
    private PlanReminders reminders;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Government city;

    /** Agreed are the nutritionist and the head of the puskesmas; nobody else has begun. */
    @BeforeEach
    void openGovernment() {
        city = people.government();
    }

    @Test
    void everyPersonIsCountedOnceAtTheStageOfTheOwnPlan() {
        plan(city.colleague(), "DRAFT", 2026);
        plan(city.headOfDepartment(), "SUBMITTED", 2026);
        plan(city.departmentAdmin(), "RETURNED", 2026);

        List<UnitProgress> rows = stages.beneath(city.personnel().actor(), city.root(), 2026);

        assertThat(rows).hasSize(2);
        UnitProgress own = rows.getFirst();
        assertThat(own.direct()).isTrue();
        assertThat(own.people()).isEqualTo(3);
        assertThat(own.notBegun()).isEqualTo(3);
        UnitProgress department = rows.getLast();
        assertThat(department.name()).isEqualTo("Dinas Kesehatan");
        assertThat(department.people()).isEqualTo(5);
        assertThat(department.of(PlanStage.DRAFT)).isEqualTo(1);
        assertThat(department.of(PlanStage.SUBMITTED)).isEqualTo(1);
        assertThat(department.of(PlanStage.RETURNED)).isEqualTo(1);
        assertThat(department.of(PlanStage.AGREED)).isEqualTo(2);
        assertThat(department.of(PlanStage.NOT_BEGUN)).isZero();
        assertThat(department.overdue()).isEqualTo(3);
        assertThat(department.hasUnits()).isTrue();
    }

    @Test
    void nobodyIsOverdueUntilTheDeadlineIsOver() {
        assertThat(stages.deadline(city.personnel().actor(), 2026)).hasToString("2026-01-31");
        clock.travelTo(Instant.parse("2026-01-31T16:00:00Z"));
        assertThat(stages.beneath(city.personnel().actor(), city.root(), 2026)).allMatch(row -> row.overdue() == 0);
        clock.travelTo(Instant.parse("2026-01-31T17:30:00Z"));
        assertThat(stages.beneath(city.personnel().actor(), city.root(), 2026)).anyMatch(row -> row.overdue() > 0);
    }

    @Test
    void submittedPlanLiesWithTheAssessor() {
        plan(city.colleague(), "SUBMITTED", 2026);

        List<PersonProgress> submitted = stages.people(
                city.departmentAdmin().actor(), city.department(), 2026, PlanStage.SUBMITTED, false, new Paging(1));

        assertThat(submitted).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Yulianti Sekar Arum, A.Md.Keb.");
            assertThat(person.assessorName()).isEqualTo("dr. Hendra Wirasasmita");
            assertThat(person.since()).isNotNull();
            assertThat(person.overdue()).isTrue();
        });
    }

    @Test
    void unitsOfOthersAreNotThere() {
        assertThatThrownBy(() -> stages.beneath(city.departmentAdmin().actor(), city.root(), 2026))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stages.beneath(city.nutritionist().actor(), city.puskesmas(), 2026))
                .isInstanceOf(NotFound.class);
        assertThat(stages.beneath(city.inspector().actor(), city.root(), 2026)).isNotEmpty();
        assertThat(stages.beneath(city.organization().actor(), city.puskesmas(), 2026))
                .isNotEmpty();
    }

    @Test
    void onlookersRemindNobody() {
        NewReminder reminder = new NewReminder(2026, PlanStage.NOT_BEGUN, TEXT);
        for (Person person : List.of(city.inspector(), city.organization(), city.nutritionist())) {
            assertThatThrownBy(() -> reminders.remind(person.actor(), city.root(), reminder))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void reminderStaysUntilThePersonHasMoved() {
        int reminded = reminders.remind(
                city.departmentAdmin().actor(), city.department(), new NewReminder(2026, PlanStage.NOT_BEGUN, TEXT));

        assertThat(reminded).isEqualTo(3);
        assertThat(get(city.colleague(), "/plans/reminder")).bodyText().contains(TEXT, "Dedi Kurniawan");
        assertThat(get(city.nutritionist(), "/plans/reminder")).bodyText().doesNotContain(TEXT);
        assertThat(get(city.colleague(), "/home")).bodyText().contains("hx-get=\"/plans/reminder\"");

        plan(city.colleague(), "DRAFT", 2026);
        assertThat(get(city.colleague(), "/plans/reminder")).bodyText().doesNotContain(TEXT);
        assertThat(number("SELECT count(*) FROM audit.entry WHERE agency_id = :a AND action = 'plan.reminded'"))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedTwiceADayByWhomever() {
        NewReminder reminder = new NewReminder(2026, PlanStage.NOT_BEGUN, TEXT);
        reminders.remind(city.departmentAdmin().actor(), city.department(), reminder);

        assertThat(reminders.remind(city.personnel().actor(), city.root(), reminder))
                .as("only those directly under the government")
                .isEqualTo(3);
        assertThatThrownBy(() -> reminders.remind(city.personnel().actor(), city.root(), reminder))
                .isInstanceOf(RuleViolation.class);

        clock.travelTo(NOW.plus(Duration.ofDays(1)));
        assertThat(reminders.remind(city.personnel().actor(), city.root(), reminder))
                .isEqualTo(6);
    }

    @Test
    void submittedPlansRemindTheAssessorOnce() {
        plan(city.colleague(), "SUBMITTED", 2026);
        enlarge();

        assertThat(reminders.remind(
                        city.headOfDepartment().actor(),
                        city.department(),
                        new NewReminder(2026, PlanStage.SUBMITTED, "Mohon diputuskan.")))
                .isEqualTo(1);
        assertThat(get(city.headOfPuskesmas(), "/plans/reminder")).bodyText().contains("Mohon diputuskan.");
        assertThat(get(city.colleague(), "/plans/reminder")).bodyText().doesNotContain("Mohon diputuskan.");
    }

    @Test
    void pageSaysWhenTheLastReminderWentOut() {
        assertThat(post(
                        city.departmentAdmin(),
                        "/plan-progress/" + city.department() + "/reminders",
                        Map.of("stage", "NOT_BEGUN", "year", "2026", "text", TEXT)))
                .hasStatus(303);

        assertThat(get(city.departmentAdmin(), "/plan-progress"))
                .bodyText()
                .contains(
                        "3 dari 5 SKP 2026 belum disetujui.",
                        "3 orang terlambat",
                        "Terakhir diingatkan hari ini",
                        "oleh Dedi Kurniawan",
                        "Puskesmas Kilasah",
                        "Ingatkan semua");
        assertThat(get(city.inspector(), "/plan-progress")).bodyText().doesNotContain("Ingatkan semua");
    }

    @Test
    void refusedReminderSaysWhyAndKeepsItsText() {
        String path = "/plan-progress/" + city.department() + "/reminders";
        reminders.remind(city.personnel().actor(), city.department(), new NewReminder(2026, PlanStage.NOT_BEGUN, TEXT));

        assertThat(post(
                        city.departmentAdmin(),
                        path,
                        Map.of("stage", "NOT_BEGUN", "year", "2026", "text", "Tolong disusun pekan ini")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah diingatkan hari ini", "Tolong disusun pekan ini");
        assertThat(post(city.departmentAdmin(), path, Map.of("stage", "NOT_BEGUN", "year", "2026", "text", " ")))
                .hasStatus(422);
    }

    @Test
    void listLeavesAsTable() throws Exception {
        plan(city.colleague(), "DRAFT", 2026);
        String table = get(city.personnel(), "/plan-progress/" + city.root() + "/export.csv?stage=DRAFT")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(table)
                .startsWith(
                        "\ufeffNama;Jabatan;Unit kerja;Keadaan SKP;Sejak;Di tangan;Lewat tenggat;Terakhir diingatkan")
                .contains("Yulianti Sekar Arum, A.Md.Keb.;Bidan Terampil;Puskesmas Kilasah;Konsep;");
        assertThat(table.lines()).hasSize(2);
        assertThat(get(city.personnel(), "/plan-progress/" + city.root() + "/export.xlsx")
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void pageCostsTheSameHoweverManyPeopleThereAre() throws Exception {
        int few = StatementCount.during(() -> get(city.personnel(), "/plan-progress/" + city.root()));
        int fewPeople = StatementCount.during(() -> get(city.personnel(), "/plan-progress/" + city.root() + "/people"));
        enlarge();
        assertThat(StatementCount.during(() -> get(city.personnel(), "/plan-progress/" + city.root())))
                .isEqualTo(few);
        assertThat(StatementCount.during(() -> get(city.personnel(), "/plan-progress/" + city.root() + "/people")))
                .isEqualTo(fewPeople);
    }

    private void enlarge() {
        people.enlargeTeam(city, 12);
    }

    private void plan(Person owner, String status, int year) {
        transactions.executeWithoutResult(open -> {
            enter();
            jdbc.sql("""
                            INSERT INTO planning.plan
                                (agency_id, employee_id, year, starts_on, ends_on, approach, status, submitted_at)
                            VALUES (:a, :employee, :year, make_date(:year, 1, 1), make_date(:year, 12, 31), 'KUANTITATIF',
                                    :status, CASE WHEN :status = 'DRAFT' THEN NULL ELSE timestamptz '2026-01-20 02:00Z' END)
                            """)
                    .param("a", city.agencyId().value())
                    .param("employee", owner.employeeId().value())
                    .param("year", year)
                    .param("status", status)
                    .update();
        });
    }

    private long number(String sql) {
        return transactions.execute(open -> {
            enter();
            return jdbc.sql(sql)
                    .param("a", city.agencyId().value())
                    .query(Long.class)
                    .single();
        });
    }

    private void enter() {
        jdbc.sql("SELECT set_config('app.agency', ?, true)")
                .param(city.agencyId().toString())
                .query(String.class)
                .single();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get().uri(path).with(authentication(person.authentication())).exchange();
    }

    private MvcTestResult post(Person person, String path, Map<String, String> fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(csrf()).with(authentication(person.authentication()));
        fields.forEach(request::param);
        return request.exchange();
    }
}
