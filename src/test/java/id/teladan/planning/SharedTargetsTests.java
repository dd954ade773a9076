package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.teladan.SharedContext;
import id.teladan.StatementCount;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One target for many: into every plan that may be edited, once, and into no other. */
class SharedTargetsTests extends SharedContext {

    private static final TargetGroup TEAM = new TargetGroup(null, "", 2026);

    @Autowired
    private SharedTargets targets;

    @Autowired
    private TargetSharing sharing;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanContents contents;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Government government;
    private Actor head;

    @BeforeEach
    void aTeamWithoutPlansBesideOneAgreed() {
        government = people.government();
        people.hire(government, 4);
        head = government.headOfPuskesmas().actor();
    }

    @Test
    void whoHasNoPlanGetsOneAndWhoHasAgreedKeepsIt() {
        List<SharedTargetPerson> done = shared(target("Tertatanya data posyandu Kilasah"));

        assertThat(done)
                .filteredOn(person ->
                        person.employeeId().equals(government.nutritionist().employeeId()))
                .extracting(SharedTargetPerson::state)
                .containsExactly(SharedTargetState.LOCKED);
        assertThat(done)
                .filteredOn(person -> person.name().startsWith("Bidan"))
                .hasSize(4)
                .extracting(SharedTargetPerson::state)
                .containsOnly(SharedTargetState.BEGUN);
        assertThat(plans.require(government.nutritionist().actor(), new PlanId(government.planId()))
                        .results())
                .extracting(WorkResult::description)
                .doesNotContain("Tertatanya data posyandu Kilasah");
        assertThat(rows("""
                SELECT count(*) FROM planning.plan p
                JOIN organization.v_employee e ON e.agency_id = p.agency_id AND e.id = p.employee_id
                JOIN planning.work_result r ON r.agency_id = p.agency_id AND r.plan_id = p.id
                JOIN planning.indicator i ON i.agency_id = r.agency_id AND i.result_id = r.id
                WHERE p.agency_id = :agencyId AND p.status = 'DRAFT' AND p.unit_id = e.unit_id AND p.position_id = e.position_id
                  AND NOT p.high_leader AND r.number = 1 AND r.parent_goal = 'Menurunnya prevalensi stunting'
                  AND i.target = 14 AND i.trajectory[2] = 6
                """)).isEqualTo(5);
    }

    @Test
    void headOfAnIndependentUnitBeginsWithTheLeadersForm() {
        Actor personnel = government.personnel().actor();
        TargetGroup heads = new TargetGroup(government.department(), "Kepala Dinas Kesehatan", 2026);
        sharing.start(personnel, targets.share(personnel, heads, target("Tersusunnya SKP pegawai tepat waktu")));

        assertThat(plans.mine(government.headOfDepartment().actor()))
                .singleElement()
                .satisfies(plan -> assertThat(
                                plans.require(government.headOfDepartment().actor(), plan.id())
                                        .highLeader())
                        .isTrue());
    }

    @Test
    void sameFormSentTwiceIsOneAct() {
        NewSharedTarget target = target("Tertatanya data posyandu Kilasah");
        SharedTargetId first = targets.share(head, TEAM, target);
        sharing.start(head, first);

        assertThat(targets.share(head, TEAM, target)).isEqualTo(first);
        sharing.start(head, first);
        assertThat(rows("""
                SELECT count(*) FROM planning.work_result
                WHERE agency_id = :agencyId AND description = 'Tertatanya data posyandu Kilasah'
                """)).isEqualTo(5);
    }

    @Test
    void sameWordingOnceMoreChangesNobody() {
        shared(target("Tertatanya data posyandu Kilasah"));

        assertThat(targets.people(head, TEAM, "tertatanya DATA posyandu kilasah"))
                .extracting(SharedTargetPerson::state)
                .containsOnly(SharedTargetState.ALREADY_THERE, SharedTargetState.LOCKED);
        assertThatThrownBy(() -> targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("planning.shared-with-nobody");
    }

    @Test
    void secondTargetJoinsTheDraftThatTheFirstBegan() {
        shared(target("Tertatanya data posyandu Kilasah"));

        assertThat(shared(target("Terlatihnya kader posyandu Kilasah")))
                .extracting(SharedTargetPerson::state)
                .containsOnly(SharedTargetState.ADDED, SharedTargetState.LOCKED);
    }

    @Test
    void mainResultStandsBeforeAdditionalOnesAndAnOlderFormIsTold() {
        Actor colleague = government.colleague().actor();
        PlanId own = drafts.create(
                colleague,
                new NewPlan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Approach.KUANTITATIF, null, null));
        NewSharedTarget additional = new NewSharedTarget(
                UUID.randomUUID(),
                ResultKind.TAMBAHAN,
                "Tersusunnya bahan zona integritas",
                null,
                null,
                target("").indicators());
        contents.addResult(colleague, own, withVersion(additional.asRevision(), 1));
        int version = plans.head(colleague, own).version();

        shared(target("Tertatanya data posyandu Kilasah"));

        assertThat(plans.require(colleague, own).results())
                .extracting(WorkResult::number, WorkResult::description)
                .containsExactly(
                        tuple(1, "Tertatanya data posyandu Kilasah"), tuple(2, "Tersusunnya bahan zona integritas"));
        assertThat(plans.head(colleague, own).version()).isGreaterThan(version);
    }

    @Test
    void whatWasUnderWayGoesOnAfterAStopAndNobodyGetsItTwice() {
        SharedTargetId id = targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah"));
        assertThat(targets.require(head, id).isUnderWay()).isTrue();
        assertThat(targets.require(head, id).done()).isZero();

        sharing.resume(government.agencyId());
        sharing.resume(government.agencyId());

        assertThat(targets.require(head, id).isUnderWay()).isFalse();
        assertThat(rows("SELECT count(*) FROM planning.work_result WHERE agency_id = :agencyId AND number > 1"))
                .isZero();
        assertThat(rows("""
                SELECT count(*) FROM audit.entry WHERE agency_id = :agencyId AND action = 'plan.result-added'
                """)).isEqualTo(5);
    }

    @Test
    void planHandedOverMeanwhileIsLeftAlone() {
        shared(target("Tertatanya data posyandu Kilasah"));
        SharedTargetId id = targets.share(head, TEAM, target("Terlatihnya kader posyandu Kilasah"));
        people.within(
                government.agencyId(),
                () -> jdbc.sql("""
                                UPDATE planning.plan SET status = 'SUBMITTED', submitted_at = now(), assessor_id = :assessor
                                WHERE agency_id = :agencyId AND status = 'DRAFT' AND employee_id = :employee
                                """)
                        .param("agencyId", government.agencyId().value())
                        .param(
                                "assessor",
                                government.headOfPuskesmas().employeeId().value())
                        .param("employee", government.colleague().employeeId().value())
                        .update());

        sharing.start(head, id);

        assertThat(targets.outcome(head, id))
                .filteredOn(person ->
                        person.employeeId().equals(government.colleague().employeeId()))
                .extracting(SharedTargetPerson::state)
                .containsExactly(SharedTargetState.LOCKED);
    }

    @Test
    void planOfTheComingYearBeginsBesideTheAgreedOneOfThis() {
        TargetGroup coming = new TargetGroup(null, "", 2027);
        sharing.start(head, targets.share(head, coming, target("Tertatanya data posyandu Kilasah")));

        assertThat(plans.mine(government.nutritionist().actor()))
                .extracting(Plan::year, Plan::status)
                .containsExactly(tuple(2027, PlanStatus.DRAFT), tuple(2026, PlanStatus.AGREED));
        assertThatThrownBy(() -> targets.people(head, new TargetGroup(null, "", 2028), ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void unitsAndActsOfOthersAreNotThere() {
        TargetGroup department = new TargetGroup(government.department(), "", 2026);
        assertThatThrownBy(() -> targets.people(head, department, "")).isInstanceOf(NotFound.class);
        assertThat(targets.people(government.departmentAdmin().actor(), department, ""))
                .isNotEmpty();
        assertThatThrownBy(() -> targets.people(
                        government.departmentAdmin().actor(), new TargetGroup(government.root(), "", 2026), ""))
                .isInstanceOf(NotFound.class);
        SharedTargetId id = targets.share(head, TEAM, target("Tertatanya data posyandu Kilasah"));
        assertThatThrownBy(() -> targets.require(government.departmentAdmin().actor(), id))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asManyStatementsForManyPeopleAsForFew() throws Exception {
        Government large = people.government();
        people.hire(large, 40);
        int few = StatementCount.during(() -> shared(target("Terlatihnya kader")));
        int many = StatementCount.during(() -> targets.carryOn(
                large.agencyId(), targets.share(large.headOfPuskesmas().actor(), TEAM, target("Terlatihnya kader"))));
        assertThat(many).isLessThanOrEqualTo(few);
    }

    private List<SharedTargetPerson> shared(NewSharedTarget target) {
        SharedTargetId id = targets.share(head, TEAM, target);
        sharing.start(head, id);
        return targets.outcome(head, id);
    }

    private long rows(String sql) {
        return people.within(
                government.agencyId(),
                () -> jdbc.sql(sql)
                        .params(Map.of("agencyId", government.agencyId().value()))
                        .query(Long.class)
                        .single());
    }

    private static ResultRevision withVersion(ResultRevision revision, int version) {
        return new ResultRevision(
                version,
                revision.kind(),
                revision.description(),
                null,
                null,
                null,
                null,
                revision.classification(),
                null,
                revision.indicators());
    }

    private static NewSharedTarget target(String description) {
        return new NewSharedTarget(
                UUID.randomUUID(),
                ResultKind.UTAMA,
                description,
                "Menurunnya prevalensi stunting",
                "Kepala Puskesmas",
                List.of(new IndicatorRevision(
                        null,
                        Aspect.KUANTITAS,
                        "Jumlah posyandu yang datanya lengkap",
                        BigDecimal.valueOf(14),
                        null,
                        "posyandu",
                        Direction.MAXIMIZE,
                        Measurement.CUMULATIVE,
                        null,
                        BigDecimal.valueOf(3),
                        BigDecimal.valueOf(6),
                        BigDecimal.valueOf(10),
                        BigDecimal.valueOf(14))));
    }
}
