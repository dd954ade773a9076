package id.teladan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.TestPeople.Neighbours;
import id.teladan.TestPeople.Person;
import id.teladan.feedback.FeedbackNotes;
import id.teladan.feedback.Relation;
import id.teladan.planning.Indicator;
import id.teladan.planning.IndicatorRevision;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanStatus;
import id.teladan.planning.ResultRevision;
import id.teladan.planning.WorkResult;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a cell to a result in somebody's plan, by each of the ways there are. */
class AssignmentsTests extends CascadeContext {

    @Autowired
    private PlanContents contents;

    @Autowired
    private FeedbackNotes feedback;

    @Test
    void lawsOwnExampleIsSharedOut() {
        shareLoad();
        shareOut("400", "400", "400");
        assertThat(assignments.issue(head, matrix, null)).isEqualTo(new Issuance(1, 1, 0, 2));
        assertThat(load().issuedTarget()).isEqualByComparingTo("1200");

        shareOut("300", "300", "600");
        assignments.issue(head, matrix, null);
        assertThat(grid().rolesOf(load()))
                .extracting(MatrixRole::issuedShare)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrder(new BigDecimal("300"), new BigDecimal("300"), new BigDecimal("600"));
    }

    @Test
    void personWithoutAPlanGetsADraftWithResultAndIndicator() {
        share(city.colleague());
        Plan draft = plan(city.colleague(), PlanStatus.DRAFT);
        PlanContent content = plans.require(city.colleague().actor(), draft.id());
        WorkResult result = content.results().getFirst();
        assertThat(result.description()).isEqualTo("Tertimbangnya balita di wilayah Kilasah");
        assertThat(result.parentResultId()).isEqualTo(load().parentId());
        assertThat(result.assigner()).isEqualTo("Kepala Puskesmas Kilasah");
        Indicator indicator = content.indicators().getFirst();
        assertThat(indicator.targetText()).isEqualTo("1.200 balita");
        assertThat(indicator.description()).isEqualTo("Balita ditimbang");
        assertThat(role(member(city.colleague())).state()).isEqualTo(RoleState.IN_PLAN);
    }

    @Test
    void issuingAgainChangesNothing() {
        share(city.colleague());
        Plan draft = plan(city.colleague(), PlanStatus.DRAFT);
        refused(() -> assignments.issue(head, matrix, null), "cascade.nothing-to-issue");
        assertThat(plans.head(city.colleague().actor(), draft.id()).version()).isEqualTo(draft.version());
        assertThat(
                        number(
                                "SELECT count(*) FROM planning.work_result WHERE agency_id = :a AND description LIKE 'Tertimbang%'"))
                .isEqualTo(1);
    }

    @Test
    void changedRoleFollowsIntoTheDraft() {
        share(city.colleague());
        MatrixMember member = member(city.colleague());
        write(member, "Tertimbangnya balita di lima posyandu", "1.200");
        assertThat(role(member).changed()).isTrue();
        assignments.issue(head, matrix, null);
        assertThat(onlyResult(city.colleague())).isEqualTo("Tertimbangnya balita di lima posyandu");
    }

    @Test
    void withdrawnRoleLeavesTheDraft() {
        share(city.colleague());
        write(member(city.colleague()), "", "");
        shareOne(city.nutritionist());
        assignments.issue(head, matrix, null);
        assertThat(plans.require(
                                city.colleague().actor(),
                                plan(city.colleague(), PlanStatus.DRAFT).id())
                        .results())
                .isEmpty();
        assertThat(role(member(city.colleague())).state()).isEqualTo(RoleState.DRAFT);
    }

    @Test
    void agreedPlanTakesTheRoleInItsNextEdition() {
        share(city.nutritionist());
        Person nutritionist = city.nutritionist();
        assertThat(role(member(nutritionist)).state()).isEqualTo(RoleState.OFFERED);
        assertThat(assignments.mine(nutritionist.actor())).hasSize(1).noneMatch(GivenRole::seen);

        assertThat(assignments.adopt(nutritionist.actor(), YEAR)).isEqualTo(1);

        Plan edition = plan(nutritionist, PlanStatus.DRAFT);
        assertThat(edition.edition()).isEqualTo(2);
        assertThat(plans.require(nutritionist.actor(), edition.id()).results())
                .extracting(WorkResult::description)
                .contains("Tertimbangnya balita di wilayah Kilasah");
        assertThat(role(member(nutritionist)).state()).isEqualTo(RoleState.IN_PLAN);
        assertThat(assignments.mine(nutritionist.actor())).allMatch(GivenRole::seen);
        refused(() -> assignments.adopt(nutritionist.actor(), YEAR), "cascade.nothing-to-adopt");
    }

    @Test
    void shareOfALoadIsNotChangedAlone() {
        share(city.colleague());
        Actor owner = city.colleague().actor();
        PlanContent content =
                plans.require(owner, plan(city.colleague(), PlanStatus.DRAFT).id());
        ResultRevision half = halved(content);
        refused(() -> contents.reviseResult(owner, content.plan().id(), 1, half), "planning.share-fixed");
        refused(
                () -> contents.removeResult(
                        owner, content.plan().id(), 1, content.plan().version()),
                "planning.share-fixed");
    }

    @Test
    void sharesThatDoNotAddUpAreNotIssued() {
        shareLoad();
        shareOut("400", "400");
        refused(() -> assignments.issue(head, matrix, null), "cascade.shared-too-little");
        refused(() -> assignments.issue(head, matrix, load().id()), "cascade.shared-too-little");
        assertThat(load().issuedAt()).isNull();
        assertThat(
                        number(
                                "SELECT count(*) FROM planning.work_result WHERE agency_id = :a AND description LIKE 'Tertimbang%'"))
                .isZero();
    }

    @Test
    void assignmentToSomebodyElsesPeopleAsksTheirAssessorFirst() {
        Neighbours neighbours = people.neighbours(city);
        matrices.addMember(head, matrix, neighbours.employee().employeeId());
        share(neighbours.employee());
        assertThat(role(member(neighbours.employee())).state()).isEqualTo(RoleState.AWAITING);
        assertThat(plans.mine(neighbours.employee().actor())).isEmpty();
        assertThat(assignments.waiting(head)).isEmpty();

        List<GivenRole> waiting = assignments.waiting(neighbours.head().actor());
        assertThat(waiting).extracting(GivenRole::employeeName).containsExactly("Rizky Maulana, A.Md.KL.");
        assertThatThrownBy(() ->
                        assignments.approve(head, List.of(waiting.getFirst().id())))
                .isInstanceOf(RuleViolation.class);
        assignments.approve(
                neighbours.head().actor(), List.of(waiting.getFirst().id()));
        assertThat(onlyResult(neighbours.employee())).isEqualTo("Tertimbangnya balita di wilayah Kilasah");
    }

    @Test
    void refusedPartReopensTheLoad() {
        Neighbours neighbours = people.neighbours(city);
        matrices.addMember(head, matrix, neighbours.employee().employeeId());
        share(neighbours.employee());
        GivenRole waiting = assignments.waiting(neighbours.head().actor()).getFirst();
        assignments.refuse(neighbours.head().actor(), new RoleRefusal(List.of(waiting.id()), "Bebannya sudah penuh"));
        MatrixRole refused = role(member(neighbours.employee()));
        assertThat(refused.state()).isEqualTo(RoleState.REFUSED);
        assertThat(refused.decisionNote()).isEqualTo("Bebannya sudah penuh");
        assertThat(load().issuedTarget()).isNull();
        refused(() -> assignments.issue(head, matrix, null), "cascade.refused-role");
    }

    @Test
    void teamLeaderWhoIsNotTheAssessorSharesOutOwnResults() {
        Neighbours neighbours = people.neighbours(city);
        MatrixId team = matrices.create(
                head,
                new NewMatrix(
                        YEAR, Level.TEAM, "Tim Stunting", city.nutritionist().employeeId()));
        Actor leader = city.nutritionist().actor();
        matrices.addMember(leader, team, city.colleague().employeeId());
        matrices.addMember(leader, team, neighbours.employee().employeeId());
        MatrixGrid grid = matrices.requireEditable(leader, team);
        MatrixColumn column = grid.columns().getFirst();
        assertThat(column.result()).isEqualTo("Terlaksananya pemantauan tumbuh kembang balita");
        matrices.decide(leader, team, column.id(), new ColumnDecision(0, Cascading.BEBAN_TARGET, false));
        for (MatrixMember member : grid.members()) {
            matrices.revise(
                    leader, team, member.id(), column.id(), new RoleRevision(0, "Terpantaunya balita", null, "600"));
        }
        assertThat(assignments.issue(leader, team, null)).isEqualTo(new Issuance(1, 0, 2, 0));
        assertThatThrownBy(
                        () -> feedback.recipient(leader, neighbours.employee().employeeId()))
                .isInstanceOf(NotFound.class);
        assignments.approve(head, ids(assignments.waiting(head)));
        assignments.approve(
                neighbours.head().actor(),
                ids(assignments.waiting(neighbours.head().actor())));
        assertThat(onlyResult(city.colleague())).isEqualTo("Terpantaunya balita");
        assertThat(plans.require(
                                neighbours.employee().actor(),
                                plans.mine(neighbours.employee().actor())
                                        .getFirst()
                                        .id())
                        .indicators())
                .extracting(Indicator::targetText)
                .containsExactly("600 balita");
        assertThat(feedback.recipient(leader, neighbours.employee().employeeId())
                        .relation())
                .isEqualTo(Relation.LAINNYA);
    }

    @Test
    void personOfAnotherAgencyIsRecordedAndPlansThere() {
        matrices.addExternal(
                head,
                matrix,
                new NewExternal("19900101 201503 1 099", "Budi Santoso", "Analis", "Kementerian Kesehatan"));
        shareLoad();
        MatrixMember external = grid().members().stream()
                .filter(MatrixMember::external)
                .findFirst()
                .orElseThrow();
        assertThat(external.nip()).isEqualTo("199001012015031099");
        write(external, "Tertimbangnya balita", "1200");
        assignments.issue(head, matrix, null);
        assertThat(role(external).state()).isEqualTo(RoleState.EXTERNAL);
        refused(
                () -> matrices.addExternal(
                        head, matrix, new NewExternal("199001012015031099", "Budi S.", null, "Kemenkes")),
                "cascade.member-there");
    }

    @Test
    void nobodyStandsBelowOneself() {
        refused(() -> matrices.addMember(head, matrix, city.headOfPuskesmas().employeeId()), "cascade.leader-in-rows");
        MatrixId team = matrices.create(
                head,
                new NewMatrix(YEAR, Level.TEAM, "Tim Gizi", city.nutritionist().employeeId()));
        Actor leader = city.nutritionist().actor();
        matrices.addMember(leader, team, city.headOfPuskesmas().employeeId());
        MatrixGrid grid = matrices.requireEditable(leader, team);
        refused(
                () -> matrices.revise(
                        leader,
                        team,
                        grid.members().getFirst().id(),
                        grid.columns().getFirst().id(),
                        new RoleRevision(0, "Terpantaunya balita", null, null)),
                "cascade.stands-above");
    }

    @Test
    void matrixIsItsMakersAndItsLeadersAlone() {
        assertThatThrownBy(() -> matrices.requireEditable(city.colleague().actor(), matrix))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assignments.issue(city.headOfDepartment().actor(), matrix, null))
                .isInstanceOf(NotFound.class);
        assertThat(matrices.require(city.colleague().actor(), matrix).members()).hasSize(3);
        assertThat(matrices.require(city.headOfDepartment().actor(), matrix).members())
                .hasSize(3);
        assertThatThrownBy(
                        () -> matrices.require(people.government().personnel().actor(), matrix))
                .isInstanceOf(NotFound.class);
        refused(
                () -> matrices.addMember(
                        head, matrix, people.government().colleague().employeeId()),
                "cascade.unknown-person");
    }

    @Test
    void cellThatSomebodyElseWroteIsNotOverwritten() {
        shareLoad();
        MatrixMember member = member(city.colleague());
        write(member, "Pertama", "600");
        assertThatThrownBy(() -> matrices.revise(
                        head, matrix, member.id(), load().id(), new RoleRevision(0, "Kedua", null, "5")))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        stale -> assertThat(stale.stored()).isEqualTo(new RoleRevision(1, "Pertama", null, "600")));
    }

    @Test
    void resultTheOwnerTookOutWaitsAgain() {
        matrices.decide(head, matrix, load().id(), new ColumnDecision(0, Cascading.WILAYAH, false));
        MatrixMember member = member(city.colleague());
        write(member, "Tertimbangnya balita", null);
        assignments.issue(head, matrix, null);
        Actor owner = city.colleague().actor();
        Plan draft = plan(city.colleague(), PlanStatus.DRAFT);
        contents.removeResult(owner, draft.id(), 1, draft.version());
        assertThat(role(member).state()).isEqualTo(RoleState.OFFERED);
        assignments.adopt(owner, YEAR);
        assertThat(onlyResult(city.colleague())).isEqualTo("Tertimbangnya balita");
    }

    private void share(Person person) {
        shareLoad();
        shareOne(person);
        assignments.issue(head, matrix, null);
    }

    private void shareOne(Person person) {
        write(member(person), "Tertimbangnya balita di wilayah Kilasah", "1.200");
    }

    private String onlyResult(Person person) {
        return plans
                .require(person.actor(), plans.mine(person.actor()).getFirst().id())
                .results()
                .stream()
                .map(WorkResult::description)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static List<RoleId> ids(List<GivenRole> roles) {
        return roles.stream().map(GivenRole::id).toList();
    }

    private static ResultRevision halved(PlanContent content) {
        ResultRevision whole = ResultRevision.of(content, content.results().getFirst());
        IndicatorRevision indicator = whole.indicators().getFirst();
        return new ResultRevision(
                whole.version(),
                whole.kind(),
                whole.description(),
                whole.parentResultId(),
                null,
                null,
                null,
                whole.classification(),
                null,
                List.of(new IndicatorRevision(
                        indicator.id(),
                        indicator.aspect(),
                        indicator.description(),
                        new BigDecimal("600"),
                        null,
                        indicator.unit(),
                        indicator.direction(),
                        indicator.measurement(),
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
