package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.PlanDifference.Kind;
import id.teladan.planning.PlanDifference.Line;
import id.teladan.reporting.IndicatorProgress;
import id.teladan.reporting.NewReport;
import id.teladan.reporting.Reports;
import id.teladan.shared.Actor;
import id.teladan.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an agreed plan changes in mid-year, and what becomes of reports on it. */
class PlanEditionsTests extends SharedContext {

    private static final NewEdition MORE = new NewEdition(ChangeReason.STRATEGI, "Dua posyandu baru", null);

    @Autowired
    private TestPeople people;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanContents contents;

    @Autowired
    private PlanEditions editions;

    @Autowired
    private PlanAgreements agreements;

    @Autowired
    private Reports reports;

    private Government city;
    private Actor owner;
    private Actor leader;
    private PlanId agreed;

    @BeforeEach
    void oneReport() {
        city = people.government();
        owner = city.nutritionist().actor();
        leader = city.headOfPuskesmas().actor();
        agreed = new PlanId(city.planId());
        reports.submit(
                owner,
                new NewReport(
                        UUID.randomUUID(),
                        city.indicator(),
                        LocalDate.of(2026, 11, 20),
                        new BigDecimal(40),
                        "Posyandu"),
                List.of());
    }

    @Test
    void agreedPlanCountsUntilItsNextEditionIsAgreed() {
        PlanId next = changed("1300", "balita");
        assertThat(plans.head(owner, agreed).status()).isEqualTo(PlanStatus.AGREED);
        assertThat(progress().target()).isEqualByComparingTo("1200");
        agreements.submit(owner, next, version(next));
        assertThat(progress().target()).isEqualByComparingTo("1200");
        agreements.approve(leader, next, version(next));
        assertThat(plans.head(owner, agreed).status()).isEqualTo(PlanStatus.SUPERSEDED);
        assertThat(plans.agreedOf(owner, owner.requireEmployee(), LocalDate.of(2026, 11, 24)))
                .hasValueSatisfying(content -> assertThat(content.plan().id()).isEqualTo(next));
    }

    @Test
    void reportsFollowAnIndicatorWhoseTargetChanged() {
        agree(changed("1300", "balita"));
        assertThat(progress().target()).isEqualByComparingTo("1300");
        assertThat(progress().realized()).isEqualByComparingTo("40");
        assertThat(reports.history(owner, city.indicator())).hasSize(1);
        reports.submit(
                owner,
                new NewReport(
                        UUID.randomUUID(), city.indicator(), LocalDate.of(2026, 11, 21), BigDecimal.TEN, "Posyandu"),
                List.of());
        assertThat(progress().realized()).isEqualByComparingTo("50");
        assertThat(reports.progress(owner, owner.requireEmployee())).hasSize(2);
    }

    @Test
    void indicatorInAnotherUnitBeginsAnew() {
        agree(changed("1300", "kunjungan"));
        assertThat(reports.progress(owner, owner.requireEmployee()))
                .filteredOn(each -> each.unit().equals("kunjungan"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.indicatorId()).isNotEqualTo(city.indicator());
                    assertThat(each.realized()).isNull();
                });
        assertThat(reports.history(owner, city.indicator())).hasSize(1);
    }

    @Test
    void differenceNamesWhatWasAddedDroppedRewordedAndRetargeted() {
        PlanId next = changed("1300", "balita");
        contents.addResult(
                owner,
                next,
                new ResultRevision(
                        version(next),
                        ResultKind.TAMBAHAN,
                        "Terlatihnya kader",
                        null,
                        null,
                        "Sasaran",
                        null,
                        null,
                        null,
                        List.of(indicator(null, "Kader", "20", "orang"))));
        assertThat(editions.difference(owner, plans.require(owner, next)))
                .hasValueSatisfying(difference -> assertThat(difference.changed())
                        .extracting(Line::level, Line::kind)
                        .contains(
                                tuple(1, Kind.REWORDED),
                                tuple(2, Kind.RETARGETED),
                                tuple(2, Kind.DROPPED),
                                tuple(1, Kind.ADDED),
                                tuple(2, Kind.ADDED)));
    }

    @Test
    void onlyOneChangeIsUnderWay() {
        drafts.change(owner, agreed, MORE);
        assertRefused("planning.change-under-way", () -> drafts.change(owner, agreed, MORE));
    }

    @Test
    void cancelledChangeLeavesTheAgreedPlanAsItIs() {
        PlanId next = drafts.change(owner, agreed, MORE);
        drafts.cancel(owner, next, version(next));
        assertThat(plans.head(owner, agreed).status()).isEqualTo(PlanStatus.AGREED);
        assertThat(progress().realized()).isEqualByComparingTo("40");
        assertThat(drafts.change(owner, agreed, MORE)).isNotEqualTo(next);
    }

    @Test
    void transferEndsTheOldPlanTheDayBeforeAndKeepsItsRealisation() {
        NewEdition transfer = new NewEdition(ChangeReason.PINDAH_JABATAN, "Pindah ke RSUD", LocalDate.of(2026, 11, 2));
        PlanId next = drafts.change(owner, agreed, transfer);
        contents.addResult(
                owner,
                next,
                new ResultRevision(
                        version(next),
                        ResultKind.UTAMA,
                        "Terlayaninya pasien gizi buruk",
                        null,
                        null,
                        "Sasaran",
                        null,
                        null,
                        null,
                        List.of(indicator(null, "Pasien", "20", "orang"))));
        assertThat(plans.head(owner, agreed).status()).isEqualTo(PlanStatus.AGREED);
        agree(next);
        Plan old = plans.head(owner, agreed);
        assertThat(old.status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(old.lastDay()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(plans.head(owner, next).endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(progress().realized()).isEqualByComparingTo("40");
        assertThat(progress().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void transferOnADayOutsideThePlanIsRefused() {
        for (LocalDate day : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))) {
            assertRefused(
                    "planning.transfer-outside",
                    () -> drafts.change(owner, agreed, new NewEdition(ChangeReason.PINDAH_JABATAN, "Pindah", day)));
        }
    }

    @Test
    void changeOfAClosedPlanIsNotAgreedAnyMore() {
        PlanId next = changed("1300", "balita");
        agreements.submit(owner, next, version(next));
        clock.travelTo(Instant.parse("2027-01-10T02:00:00Z"));
        assertThat(agreements.closeYear(city.personnel().actor(), 2026)).isGreaterThanOrEqualTo(2);
        assertThat(plans.head(owner, next).status()).isEqualTo(PlanStatus.CANCELLED);
        assertThat(plans.head(owner, agreed).status()).isEqualTo(PlanStatus.CLOSED);
        assertRefused("planning.not-waiting", () -> agreements.approve(leader, next, version(next)));
    }

    /** The first indicator with another target or unit, the second one dropped. */
    private PlanId changed(String target, String unit) {
        PlanId next = drafts.change(owner, agreed, MORE);
        PlanContent content = plans.require(owner, next);
        WorkResult result = content.results().getFirst();
        Indicator first = content.indicators().getFirst();
        contents.reviseResult(
                owner,
                next,
                result.number(),
                new ResultRevision(
                        version(next),
                        result.kind(),
                        "Terpantaunya tumbuh kembang balita",
                        result.parentResultId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                indicator(first.id(), first.description(), target, unit),
                                indicator(null, "Data sah", "95", "%"))));
        contents.saveAttachments(
                owner, next, new AttachmentRevision(version(next), "Timbangan", "Bulanan", "Pelatihan"));
        return next;
    }

    private void agree(PlanId id) {
        contents.saveAttachments(owner, id, new AttachmentRevision(version(id), "Timbangan", "Bulanan", "Pelatihan"));
        agreements.submit(owner, id, version(id));
        agreements.approve(leader, id, version(id));
    }

    private static IndicatorRevision indicator(
            @Nullable IndicatorId id, String description, String target, String unit) {
        return new IndicatorRevision(
                id,
                Aspect.KUANTITAS,
                description,
                new BigDecimal(target),
                null,
                unit,
                Direction.MAXIMIZE,
                Measurement.CUMULATIVE,
                null,
                null,
                null,
                null,
                null);
    }

    private IndicatorProgress progress() {
        return reports.indicator(owner, city.indicator());
    }

    private int version(PlanId id) {
        return plans.head(owner, id).version();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
