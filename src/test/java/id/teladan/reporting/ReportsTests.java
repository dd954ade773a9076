package id.teladan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import id.teladan.performance.Standing;
import id.teladan.planning.IndicatorId;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReportsTests extends SharedContext {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private TestPeople people;

    @Autowired
    private Reports reports;

    @Autowired
    private MockMvcTester mvc;

    private Government city;

    @BeforeEach
    void aGovernment() {
        city = people.government();
    }

    @Test
    void reportsAddUp() {
        submit(UUID.randomUUID(), "700", TODAY);
        submit(UUID.randomUUID(), "418.5", TODAY);
        IndicatorProgress progress = progress();
        assertThat(progress.realized()).isEqualByComparingTo("1118.5");
        assertThat(progress.reportCount()).isEqualTo(2);
        assertThat(progress.lastAmount()).isEqualByComparingTo("418.5");
    }

    @Test
    void lateReportDoesNotBecomeTheLastOne() {
        submit(UUID.randomUUID(), "20", TODAY);
        submit(UUID.randomUUID(), "5", TODAY.minusDays(9));
        assertThat(progress().lastAmount()).isEqualByComparingTo("20");
        assertThat(progress().lastOn()).isEqualTo(TODAY);
    }

    @Test
    void sameKeyIsTakenOnce() {
        UUID key = UUID.randomUUID();
        ReportId first = submit(key, "28", TODAY);
        ReportId again = submit(key, "28", TODAY);
        assertThat(again).isEqualTo(first);
        assertThat(progress().realized()).isEqualByComparingTo("28");
    }

    @Test
    void nothingReportedIsMissingNotZero() {
        IndicatorStanding standing = reports.standing(city.nutritionist().actor(), city.indicator());
        assertThat(standing.progress().realized()).isNull();
        assertThat(standing.pace().standing()).isEqualTo(Standing.NO_REPORT);
    }

    @Test
    void reportPageWatchesItsSenderAndIsMarkedAsOnesOwnToTheSenderOnly() {
        String page = "/reports/" + submit(UUID.randomUUID(), "28", TODAY);
        String mark = "href=\"/reports\" aria-current=\"page\"";

        assertThat(get(city.nutritionist(), page)).hasStatusOk().bodyText().contains(mark);
        assertThat(get(city.headOfPuskesmas(), page))
                .hasStatusOk()
                .bodyText()
                .contains("/live?topics=employee-" + city.nutritionist().employeeId())
                .doesNotContain(mark);
    }

    @Test
    void futureDayIsRefused() {
        assertThatThrownBy(() -> submit(UUID.randomUUID(), "1", TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("reporting.date-in-future"));
    }

    @Test
    void dayOutsideThePlanIsRefused() {
        assertThatThrownBy(() -> submit(UUID.randomUUID(), "1", LocalDate.of(2025, 12, 31)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void colleagueCannotReportOnIt() {
        NewReport report = new NewReport(UUID.randomUUID(), city.indicator(), TODAY, BigDecimal.ONE, "Menitip laporan");
        assertThatThrownBy(() -> reports.submit(city.colleague().actor(), report, List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leaderSeesItAndColleagueDoesNot() {
        ReportId sent = submit(UUID.randomUUID(), "28", TODAY);
        assertThat(reports.require(city.headOfPuskesmas().actor(), sent).amount())
                .isEqualByComparingTo("28");
        assertThatThrownBy(() -> reports.require(city.colleague().actor(), sent))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherGovernmentSeesNothing() {
        ReportId sent = submit(UUID.randomUUID(), "28", TODAY);
        Government other = people.government();
        assertThatThrownBy(() -> reports.require(other.personnel().actor(), sent))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reports.indicator(other.inspector().actor(), city.indicator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void teamListHoldsOnlyTheOwnTeam() {
        submit(UUID.randomUUID(), "28", TODAY);
        assertThat(reports.progress(
                        city.headOfDepartment().actor(),
                        List.of(city.nutritionist().employeeId())))
                .isEmpty();
        assertThat(reports.progress(
                        city.headOfPuskesmas().actor(),
                        List.of(city.nutritionist().employeeId())))
                .hasSize(2);
    }

    private ReportId submit(UUID key, String amount, LocalDate day) {
        IndicatorId indicator = city.indicator();
        return reports.submit(
                city.nutritionist().actor(),
                new NewReport(key, indicator, day, new BigDecimal(amount), "Posyandu Melati III"),
                List.of());
    }

    private IndicatorProgress progress() {
        return reports.progress(city.nutritionist().actor(), city.nutritionist().employeeId()).stream()
                .filter(each -> Objects.equals(each.indicatorId(), city.indicator()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(Person person, String path) {
        return mvc.get().uri(path).with(authentication(person.authentication())).exchange();
    }
}
