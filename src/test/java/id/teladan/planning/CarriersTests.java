package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.performance.AgreementContents;
import id.teladan.performance.AgreementId;
import id.teladan.performance.Agreements;
import id.teladan.performance.Direction;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.KeyIndicatorRevision;
import id.teladan.performance.Measurement;
import id.teladan.performance.NewAgreement;
import id.teladan.performance.ObjectiveRevision;
import id.teladan.performance.Rhythm;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what a unit has promised down to the people whose results serve it. */
class CarriersTests extends SharedContext {

    @Autowired
    private TestPeople people;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AgreementContents promises;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanContents contents;

    @Autowired
    private Goals goals;

    @Autowired
    private Carriers carriers;

    private Government city;
    private KeyIndicatorId stunting;

    @BeforeEach
    void promiseOfTheDepartment() {
        city = people.government();
        stunting = promise(city.department(), 2026);
    }

    @Test
    void resultMayServeWhatTheUnitsAboveHavePromised() {
        Plan plan = begun();
        assertThat(goals.choices(city.colleague().actor(), plan))
                .extracting(goal -> goal.id())
                .containsExactly(stunting);
        add(plan, stunting, null);
        WorkResult result =
                plans.require(city.colleague().actor(), plan.id()).results().getFirst();
        assertThat(result.keyIndicatorId()).isEqualTo(stunting);
        assertThat(result.parentGoal())
                .isEqualTo("Meningkatnya status gizi balita (Prevalensi balita stunting: paling banyak 14 %)");
    }

    @Test
    void superiorsResultGoesBeforeTheIndicator() {
        Plan plan = begun();
        WorkResultId above =
                plans.parentChoices(city.colleague().actor(), plan).getFirst().id();
        add(plan, stunting, above);
        WorkResult result =
                plans.require(city.colleague().actor(), plan.id()).results().getFirst();
        assertThat(result.parentResultId()).isEqualTo(above);
        assertThat(result.keyIndicatorId()).isNull();
    }

    @Test
    void indicatorOfAnotherYearIsNone() {
        Plan plan = begun();
        KeyIndicatorId nextYears = promise(city.department(), 2027);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> add(plan, nextYears, null))
                .extracting(RuleViolation::key)
                .isEqualTo("planning.unknown-key-indicator");
    }

    @Test
    void chainRunsFromTheIndicatorToThePerson() {
        Plan plan = begun();
        add(plan, stunting, null);
        CarriedBranch branch = carriers.of(city.headOfDepartment().actor(), stunting);
        assertThat(branch.results())
                .extracting(CarriedResult::description)
                .containsExactly("Terdampinginya keluarga berisiko");
        assertThat(branch.results().getFirst().agreed()).isFalse();

        WorkResultId headsResult =
                plans.parentChoices(city.colleague().actor(), plan).getFirst().id();
        assertThat(carriers.beneath(city.headOfPuskesmas().actor(), headsResult).results())
                .extracting(CarriedResult::employeeId)
                .containsExactly(city.nutritionist().employeeId());
    }

    @Test
    void whoMayNotReadAPlanLearnsOnlyThatThereIsOne() {
        add(begun(), stunting, null);
        CarriedBranch branch = carriers.of(city.nutritionist().actor(), stunting);
        assertThat(branch.results()).isEmpty();
        assertThat(branch.others()).isEqualTo(1);
    }

    @Test
    void resultsInPlansOfOthersHaveNoBranch() {
        Plan plan = begun();
        WorkResultId result = add(plan, stunting, null);
        Actor stranger = people.government().headOfPuskesmas().actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> carriers.beneath(stranger, result));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> carriers.of(stranger, stunting));
    }

    @Test
    void promiseTakenBackLeavesItsWords() {
        Plan plan = begun();
        add(plan, stunting, null);
        Actor admin = city.departmentAdmin().actor();
        AgreementId agreement =
                agreements.revisions(admin, city.department(), 2026).getFirst().id();
        promises.removeIndicator(
                admin,
                agreement,
                stunting,
                agreements.require(admin, agreement).agreement().version());
        WorkResult result =
                plans.require(city.colleague().actor(), plan.id()).results().getFirst();
        assertThat(result.keyIndicatorId()).isNull();
        assertThat(result.parentGoal()).contains("Prevalensi balita stunting");
    }

    private Plan begun() {
        Actor actor = city.colleague().actor();
        PlanId id = drafts.create(
                actor,
                new NewPlan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Approach.KUANTITATIF, null, null));
        return plans.head(actor, id);
    }

    private WorkResultId add(Plan plan, KeyIndicatorId goal, @Nullable WorkResultId above) {
        return contents.addResult(
                city.colleague().actor(),
                plan.id(),
                new ResultRevision(
                        1,
                        ResultKind.UTAMA,
                        "Terdampinginya keluarga berisiko",
                        above,
                        goal,
                        null,
                        null,
                        Classification.INDIVIDU,
                        null,
                        List.of(new IndicatorRevision(
                                null,
                                Aspect.KUANTITAS,
                                "Keluarga didampingi",
                                BigDecimal.TEN,
                                null,
                                "keluarga",
                                Direction.MAXIMIZE,
                                Measurement.CUMULATIVE,
                                null,
                                null,
                                null,
                                null,
                                null))));
    }

    private KeyIndicatorId promise(UnitId unit, int year) {
        Actor admin = city.departmentAdmin().actor();
        AgreementId id = agreements.create(admin, new NewAgreement(unit, year, null));
        int objective =
                promises.addObjective(admin, id, new ObjectiveRevision(version(id), "Meningkatnya status gizi balita"));
        return promises.addIndicator(
                admin,
                id,
                objective,
                new KeyIndicatorRevision(
                        version(id),
                        "Prevalensi balita stunting",
                        null,
                        "e-PPGBM",
                        new BigDecimal("14"),
                        null,
                        "%",
                        Direction.MINIMIZE,
                        Measurement.LATEST,
                        Rhythm.QUARTER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private int version(AgreementId id) {
        return agreements
                .require(city.departmentAdmin().actor(), id)
                .agreement()
                .version();
    }
}
