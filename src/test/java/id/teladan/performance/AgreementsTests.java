package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.TestPeople.Neighbours;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first draft to what is in force, and what never happens on the way. */
class AgreementsTests extends SharedContext {

    private static final int YEAR = 2026;

    private final Agreements agreements;
    private final AgreementContents contents;
    private final KeyIndicators indicators;
    private final Realizations realizations;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private Government city;

    @Autowired
    AgreementsTests(
            Agreements agreements,
            AgreementContents contents,
            KeyIndicators indicators,
            Realizations realizations,
            TestPeople people,
            JdbcClient jdbc) {
        this.agreements = agreements;
        this.contents = contents;
        this.indicators = indicators;
        this.realizations = realizations;
        this.people = people;
        this.jdbc = jdbc;
        this.city = people.government();
    }

    @BeforeEach
    void anotherGovernment() {
        city = people.government();
    }

    @Test
    void agreementIsSignedByTheHeadAndThenBySuperior() {
        AgreementId id = department("12");
        agreements.sign(headOfDepartment(), id, version(id));
        assertThat(status(id)).isEqualTo(AgreementStatus.SIGNED);
        agreements.countersign(mayor(), id, version(id));

        AgreementContent content = agreements.require(mayor(), id);
        assertThat(content.agreement().status()).isEqualTo(AgreementStatus.AGREED);
        assertThat(content.signatures())
                .extracting(
                        signature -> signature.party() + " " + signature.by().position())
                .containsExactlyInAnyOrder("HEAD Kepala Dinas Kesehatan", "SUPERIOR Wali Kota");
        assertThat(agreements.history(mayor(), id))
                .extracting(step -> step.from() + " " + step.to())
                .containsExactly("DRAFT SIGNED", "SIGNED AGREED");
    }

    @Test
    void nobodySignsForAnother() {
        AgreementId id = department("12");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> agreements.sign(city.departmentAdmin().actor(), id, version(id)));
        agreements.sign(headOfDepartment(), id, version(id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> agreements.countersign(headOfDepartment(), id, version(id)));
        assertThat(status(id)).isEqualTo(AgreementStatus.SIGNED);
    }

    @Test
    void emptyAgreementIsNotSigned() {
        AgreementId id = agreements.create(planner(), new NewAgreement(city.department(), YEAR, null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> agreements.sign(headOfDepartment(), id, version(id)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.needs-objective"));
    }

    @Test
    void signedContentIsLockedUntilItIsTakenBackOrGivenBack() {
        AgreementId id = department("12");
        agreements.sign(headOfDepartment(), id, version(id));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> contents.addObjective(planner(), id, new ObjectiveRevision(version(id), "Lain")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.locked"));
        agreements.takeBack(headOfDepartment(), id, version(id));
        assertThat(agreements.require(planner(), id).signatures()).isEmpty();
        agreements.sign(headOfDepartment(), id, version(id));
        agreements.giveBack(mayor(), id, new AgreementChange(version(id), "Targetnya terlalu rendah."));
        assertThat(agreements.history(planner(), id).getLast().note()).isEqualTo("Targetnya terlalu rendah.");
        contents.addObjective(planner(), id, new ObjectiveRevision(version(id), "Lain"));
    }

    @Test
    void revisionLeavesWhatIsInForceAloneUntilBothHaveSigned() {
        AgreementId first = agreed(department("12"));
        KeyIndicatorId indicator = only(first).id();
        AgreementId second =
                agreements.revise(planner(), first, new AgreementChange(version(first), "Anggaran berubah."));
        contents.reviseIndicator(planner(), second, indicator, revision(version(second), "15", null, null, null));

        assertThat(indicators.require(planner(), indicator).target()).isEqualByComparingTo("12");
        agreed(second);
        assertThat(indicators.require(planner(), indicator).target()).isEqualByComparingTo("15");
        assertThat(status(first)).isEqualTo(AgreementStatus.SUPERSEDED);
        assertThat(only(first).target()).isEqualByComparingTo("12");
    }

    @Test
    void withdrawnRevisionChangesNothing() {
        AgreementId first = agreed(department("12"));
        AgreementId second = agreements.revise(planner(), first, new AgreementChange(version(first), "Coba."));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> agreements.revise(planner(), first, new AgreementChange(version(first), "Dua.")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.being-prepared"));
        agreements.withdraw(planner(), second, version(second));
        assertThat(status(first)).isEqualTo(AgreementStatus.AGREED);
    }

    @Test
    void whoStartsFromAnOlderVersionChangesNothing() {
        AgreementId id = department("12");
        int read = version(id);
        contents.addObjective(planner(), id, new ObjectiveRevision(read, "Pertama"));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> contents.addObjective(planner(), id, new ObjectiveRevision(read, "Kedua")));
        assertThat(agreements.require(planner(), id).objectives()).hasSize(2);
    }

    @Test
    void anotherAgencysAgreementIsNotThere() {
        AgreementId id = department("12");
        Actor stranger = people.government().organization().actor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agreements.require(stranger, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contents.parentChoices(stranger, id, "balita"));
    }

    @Test
    void indicatorsServeEachOtherWithoutCircles() {
        AgreementId above = department("12");
        AgreementId beneath = puskesmas(only(above).id(), "12");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> contents.reviseIndicator(
                        planner(),
                        above,
                        only(above).id(),
                        revision(version(above), "12", only(beneath).id(), Cascade.NON_DIRECT, null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.parent-circle"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        contents.removeIndicator(planner(), above, only(above).id(), version(above)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.indicator-is-served"));
        assertThat(indicators.path(planner(), only(beneath).id()))
                .containsExactly(only(above).id(), only(beneath).id());
    }

    @Test
    void whatUnitsRealisedIsCorrectedAndNeverOverwritten() {
        KeyIndicatorId indicator = only(agreed(department("12"))).id();
        Actor actor = city.departmentAdmin().actor();
        realizations.enter(actor, indicator, 3, new NewRealization(BigDecimal.valueOf(2), null, null));
        Realization first = realizations.history(actor, indicator).getFirst();
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> realizations.enter(
                        actor, indicator, 3, new NewRealization(BigDecimal.valueOf(5), "Lupa", null)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> realizations.enter(
                        actor, indicator, 3, new NewRealization(BigDecimal.valueOf(3), " ", first.id())))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.correction-needs-note"));
        realizations.enter(actor, indicator, 3, new NewRealization(BigDecimal.valueOf(3), "Data susulan.", first.id()));
        realizations.enter(actor, indicator, 6, new NewRealization(BigDecimal.valueOf(4), null, null));

        assertThat(realizations.history(actor, indicator)).hasSize(3);
        assertThat(indicators.require(actor, indicator).realization()).isEqualByComparingTo("7");
    }

    @Test
    void periodThatHasNotBegunTakesNoRealisation() {
        clock.travelTo(Instant.parse("2026-06-30T02:00:00Z"));
        KeyIndicatorId indicator = only(agreed(department("12"))).id();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> realizations.enter(
                        city.departmentAdmin().actor(), indicator, 9, new NewRealization(BigDecimal.ONE, null, null)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("performance.period-not-begun"));
    }

    /** Whoever revises, signs, counter-signs or withdraws in whichever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreedSharesNeverExceedTheirTargetAndAgreedContentNeverChanges(long seed) {
        Neighbours neighbours = people.neighbours(city);
        AgreementId above = agreed(department("12"));
        KeyIndicatorId served = only(above).id();
        List<AgreementId> all =
                new ArrayList<>(List.of(above, puskesmas(served, "5"), beneath(neighbours.puskesmas(), served, "5")));
        Random random = new Random(seed);
        for (int step = 0; step < 40; step++) {
            List<String> before = locked();
            act(all, neighbours, served, random);
            assertThat(excess()).as("after step %d", step).isZero();
            assertThat(locked()).as("after step %d", step).containsAll(before);
        }
    }

    private void act(List<AgreementId> all, Neighbours neighbours, KeyIndicatorId served, Random random) {
        int which = random.nextInt(3);
        AgreementId id = all.get(which);
        Actor head = which == 0
                ? headOfDepartment()
                : which == 1
                        ? city.headOfPuskesmas().actor()
                        : neighbours.head().actor();
        String amount = Integer.toString(1 + random.nextInt(14));
        try {
            switch (random.nextInt(5)) {
                case 0 ->
                    all.set(which, agreements.revise(planner(), id, new AgreementChange(version(id), "Berubah.")));
                case 1, 2 ->
                    contents.reviseIndicator(
                            planner(),
                            id,
                            only(id).id(),
                            which == 0
                                    ? revision(version(id), amount, null, null, null)
                                    : revision(version(id), amount, served, Cascade.LOAD, null));
                case 3 -> agreements.sign(head, id, version(id));
                default -> agreements.countersign(which == 0 ? mayor() : headOfDepartment(), id, version(id));
            }
        } catch (RuleViolation | NotFound refused) {
            assertThat(refused).isNotNull();
        }
    }

    /** Every line of everything that is or was in force. */
    private List<String> locked() {
        return people.within(
                city.agencyId(),
                () -> jdbc.sql("""
                        SELECT agreement_id || ' ' || id || ' ' || name || ' ' || target || ' ' || coalesce(share, 0)
                        FROM performance.v_promise WHERE agency_id = :agencyId AND status IN ('AGREED', 'SUPERSEDED')
                        """)
                        .param("agencyId", city.agencyId().value())
                        .query(String.class)
                        .list());
    }

    private int excess() {
        return people.within(
                city.agencyId(),
                () -> jdbc.sql("""
                        SELECT count(*)
                        FROM (SELECT a.id
                              FROM performance.v_promise a
                              JOIN performance.v_promise k ON k.agency_id = a.agency_id AND k.parent_id = a.id
                               AND k.status = 'AGREED' AND k.cascade_kind = 'LOAD'
                              WHERE a.agency_id = :agencyId AND a.status = 'AGREED'
                              GROUP BY a.id, a.target
                              HAVING sum(k.share) > a.target) broken
                        """)
                        .param("agencyId", city.agencyId().value())
                        .query(Integer.class)
                        .single());
    }

    private AgreementId department(String target) {
        return draft(city.department(), revision(0, target, null, null, null));
    }

    private AgreementId puskesmas(KeyIndicatorId parent, String target) {
        return beneath(city.puskesmas(), parent, target);
    }

    private AgreementId beneath(UnitId unit, KeyIndicatorId parent, String target) {
        return draft(unit, revision(0, target, parent, Cascade.LOAD, null));
    }

    private AgreementId draft(UnitId unit, KeyIndicatorRevision revision) {
        AgreementId id = agreements.create(planner(), new NewAgreement(unit, YEAR, null));
        int number = contents.addObjective(
                planner(), id, new ObjectiveRevision(version(id), "Meningkatnya status gizi balita"));
        contents.addIndicator(
                planner(),
                id,
                number,
                revision(
                        version(id),
                        revision.target().toPlainString(),
                        revision.parentId(),
                        revision.cascade(),
                        revision.share()));
        return id;
    }

    private AgreementId agreed(AgreementId id) {
        agreements.sign(headOfDepartment(), id, version(id));
        agreements.countersign(mayor(), id, version(id));
        return id;
    }

    private static KeyIndicatorRevision revision(
            int version,
            String target,
            @Nullable KeyIndicatorId parent,
            @Nullable Cascade cascade,
            @Nullable BigDecimal share) {
        return new KeyIndicatorRevision(
                version,
                "Balita ditimbang",
                null,
                "e-PPGBM",
                new BigDecimal(target),
                null,
                "balita",
                Direction.MAXIMIZE,
                Measurement.CUMULATIVE,
                Rhythm.QUARTER,
                null,
                null,
                null,
                null,
                parent,
                cascade,
                share);
    }

    private KeyIndicator only(AgreementId id) {
        return agreements.require(planner(), id).indicators().getFirst();
    }

    private int version(AgreementId id) {
        return agreements.require(planner(), id).agreement().version();
    }

    private AgreementStatus status(AgreementId id) {
        return agreements.require(planner(), id).agreement().status();
    }

    private Actor planner() {
        return city.organization().actor();
    }

    private Actor headOfDepartment() {
        return city.headOfDepartment().actor();
    }

    private Actor mayor() {
        return city.mayor().actor();
    }
}
