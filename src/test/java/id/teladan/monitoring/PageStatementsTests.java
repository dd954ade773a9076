package id.teladan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.teladan.SharedContext;
import id.teladan.StatementCount;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** However many people or indicators a page shows, it asks the database the same number of times. */
class PageStatementsTests extends SharedContext {

    /** Beginning and end of transactions, their agency, session and menu included. */
    private static final int MOST = 30;

    @Autowired
    private MockMvc http;

    @Autowired
    private TestPeople people;

    private Government small;
    private Government large;

    @BeforeEach
    void twoGovernments() {
        small = people.government();
        people.enlargeTeam(small, 1);
        large = people.government();
        people.enlargeTeam(large, 28);
        people.enlargePlan(large, 20);
    }

    @Test
    void teamBoardOfThirtyAsksAsOftenAsThatOfThree() throws Exception {
        assertThat(statements(large.headOfPuskesmas(), "/team"))
                .isEqualTo(statements(small.headOfPuskesmas(), "/team"))
                .isBetween(1, MOST);
    }

    @Test
    void homeAsksAsOftenForManyIndicatorsAsForTwo() throws Exception {
        assertThat(statements(large.nutritionist(), "/"))
                .isEqualTo(statements(small.nutritionist(), "/"))
                .isBetween(1, MOST);
    }

    @Test
    void reportFormAsksAsOftenInALongPlanAsInAShortOne() throws Exception {
        assertThat(statements(large.nutritionist(), "/reports/new?indicator=" + large.indicator()))
                .isEqualTo(statements(small.nutritionist(), "/reports/new?indicator=" + small.indicator()))
                .isBetween(1, MOST);
    }

    @Test
    void choiceOfIndicatorAsksAsOftenForManyAsForTwo() throws Exception {
        assertThat(statements(large.nutritionist(), "/reports/new"))
                .isEqualTo(statements(small.nutritionist(), "/reports/new"))
                .isBetween(1, MOST);
    }

    @Test
    void planAsksAsOftenForManyIndicatorsAsForTwo() throws Exception {
        assertThat(statements(large.nutritionist(), "/plans/" + large.planId()))
                .isEqualTo(statements(small.nutritionist(), "/plans/" + small.planId()))
                .isBetween(1, MOST);
    }

    @Test
    void approvalsAskAsOftenForALargeTeamAsForASmallOne() throws Exception {
        assertThat(statements(large.headOfPuskesmas(), "/plan-approvals"))
                .isEqualTo(statements(small.headOfPuskesmas(), "/plan-approvals"))
                .isBetween(1, MOST);
    }

    @Test
    void listOfPeopleAsksAsOftenForManyAsForFew() throws Exception {
        assertThat(statements(large.personnel(), "/employees"))
                .isEqualTo(statements(small.personnel(), "/employees"))
                .isBetween(1, MOST);
    }

    /** Of a second visit: the first of all also reads what is then kept in memory. */
    private int statements(Person person, String path) throws Exception {
        visit(person, path);
        return StatementCount.during(() -> visit(person, path));
    }

    private ResultActions visit(Person person, String path) throws Exception {
        return http.perform(get(path).with(authentication(person.authentication())))
                .andExpect(status().isOk());
    }
}
