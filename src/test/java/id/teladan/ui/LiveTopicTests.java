package id.teladan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.EmployeeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTopicTests {

    @Test
    void whatIsWrittenIsReadAgain() {
        LiveTopic team = LiveTopic.team(new EmployeeId(12));
        assertThat(team).hasToString("team-12");
        assertThat(LiveTopic.parse("team-12")).contains(team);
        assertThat(LiveTopic.parse("employee-7")).contains(LiveTopic.employee(new EmployeeId(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "team", "team-", "team-x", "TEAM-1", "unit-1", "team-1 ", "team-1234567890123456789"})
    void anythingElseIsNoTopic(String written) {
        assertThat(LiveTopic.parse(written)).isEmpty();
    }
}
