package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.SharedContext;
import id.teladan.StatementCount;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SharedTargetsTests extends SharedContext {

    private static final TargetGroup TEAM = new TargetGroup(null, "");

    @Autowired
    private SharedTargets targets;

    @Autowired
    private Plans plans;

    @Autowired
    private TestPeople people;

    private Government government;
    private Actor head;

    @BeforeEach
    void aTeamWithoutPlansBesideOneAgreed() {
        government = people.government();
        people.enlargeTeam(government, 4);
        head = government.headOfPuskesmas().actor();
    }

    @Test
    void whoHasNoPlanGetsOneAndWhoHasAgreedKeepsIt() {
        List<SharedTargetPerson> done = targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah"));
        assertThat(done)
                .filteredOn(person -> person.employeeId().equals(government.nutritionist().employeeId()))
                .extracting(SharedTargetPerson::state)
                .containsExactly(SharedTargetState.LOCKED);
        assertThat(done).filteredOn(person -> person.state() == SharedTargetState.BEGUN).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void onceMoreChangesNothing() {
        targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah"));
        assertThat(targets.people(head, TEAM, "tertatanya DATA posyandu kilasah"))
                .extracting(SharedTargetPerson::state)
                .containsOnly(SharedTargetState.ALREADY_THERE, SharedTargetState.LOCKED);
        assertThatThrownBy(() -> targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("planning.shared-with-nobody");
    }

    @Test
    void secondTargetJoinsTheDraftThatTheFirstBegan() {
        targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah"));
        assertThat(targets.share(head, TEAM, target("Terlatihnya kader posyandu Kilasah")))
                .extracting(SharedTargetPerson::state)
                .containsOnly(SharedTargetState.ADDED, SharedTargetState.LOCKED);
    }

    @Test
    void unitsOfOthersAreNotThere() {
        TargetGroup department = new TargetGroup(government.department(), "");
        assertThatThrownBy(() -> targets.people(head, department, "")).isInstanceOf(NotFound.class);
        assertThat(targets.people(government.departmentAdmin().actor(), department, "")).isNotEmpty();
        assertThatThrownBy(() -> targets.people(
                        government.departmentAdmin().actor(), new TargetGroup(government.root(), ""), ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asManyStatementsForManyPeopleAsForFew() throws Exception {
        Government large = people.government();
        people.enlargeTeam(large, 40);
        int few = StatementCount.during(() -> targets.share(head, TEAM, target("Terlatihnya kader")));
        int many = StatementCount.during(
                () -> targets.share(large.headOfPuskesmas().actor(), TEAM, target("Terlatihnya kader")));
        assertThat(many).isEqualTo(few);
    }

    private static NewSharedTarget target(String description) {
        return new NewSharedTarget(
                ResultKind.UTAMA,
                description,
                "Menurunnya prevalensi stunting",
                "Kepala Puskesmas",
                List.of(new IndicatorRevision(
                        Aspect.KUANTITAS,
                        "Jumlah posyandu yang datanya lengkap",
                        BigDecimal.valueOf(14),
                        null,
                        "posyandu",
                        Direction.MAXIMIZE,
                        Measurement.CUMULATIVE,
                        null)));
    }
}
