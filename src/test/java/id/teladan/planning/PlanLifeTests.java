package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.StaleVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever both sides do, in whatever order: no two plans count on the same day, and what was agreed never reads otherwise.
 * A sequence is repeated by its seed.
 */
class PlanLifeTests extends SharedContext {

    private static final int SEQUENCES = 16;
    private static final int STEPS = 60;
    private static final Instant NEXT_YEAR = Instant.parse("2027-01-15T02:00:00Z");

    @Autowired
    private TestPeople people;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanContents contents;

    @Autowired
    private PlanAgreements agreements;

    @Autowired
    private Remarks remarks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private enum Deed {
        BEGIN,
        COMPLETE,
        EDIT,
        SUBMIT,
        SUBMIT_AGAIN,
        GIVE_BACK,
        APPROVE,
        APPROVE_AGAIN,
        CHANGE,
        TRANSFER,
        CANCEL,
        PROPOSE,
        TAKE,
        CLOSE
    }

    /** All deeds must have been allowed somewhere, or the sequences would prove nothing. */
    @Test
    void noSequenceOfDeedsMakesPlansOverlapOrEditsAnAgreedOne() {
        Set<Deed> allowed = EnumSet.noneOf(Deed.class);
        for (long seed = 0; seed < SEQUENCES; seed++) {
            clock.travelTo(NOW);
            live(seed, allowed);
        }
        assertThat(allowed).containsExactlyInAnyOrder(Deed.values());
    }

    private void live(long seed, Set<Deed> allowed) {
        Government city = people.government();
        Random random = new Random(seed);
        Map<PlanId, String> agreed = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Deed deed = Deed.values()[random.nextInt(Deed.values().length)];
            if (deed == Deed.CLOSE && step < STEPS - 10) {
                continue;
            }
            if (perform(city, deed, random)) {
                allowed.add(deed);
            }
            String where = "seed %d, step %d, %s".formatted(seed, step, deed);
            assertThat(overlaps(city)).as(where).isZero();
            agreedPlans(city)
                    .forEach((id, words) -> assertThat(agreed.merge(id, words, (first, now) -> first))
                            .as(where + ", plan " + id)
                            .isEqualTo(words));
        }
    }

    /** Whether it was allowed. */
    private boolean perform(Government city, Deed deed, Random random) {
        Actor owner = city.nutritionist().actor();
        Actor leader = city.headOfPuskesmas().actor();
        List<Plan> mine = plans.mine(owner);
        Plan plan = mine.get(random.nextBoolean() ? random.nextInt(mine.size()) : newest(mine));
        try {
            switch (deed) {
                case BEGIN -> drafts.create(owner, span(random, plan));
                case COMPLETE -> complete(owner, plan);
                case EDIT ->
                    contents.reviseResult(owner, plan.id(), 1, result(plan.version(), "Rumusan " + random.nextInt(99)));
                case SUBMIT, SUBMIT_AGAIN -> agreements.submit(owner, plan.id(), plan.version());
                case GIVE_BACK -> agreements.giveBack(leader, plan.id(), new PlanReturn(plan.version(), "Perjelas"));
                case APPROVE, APPROVE_AGAIN -> agreements.approve(leader, plan.id(), plan.version());
                case CHANGE ->
                    drafts.change(owner, plan.id(), new NewEdition(ChangeReason.STRATEGI, "Prioritas", null));
                case TRANSFER -> drafts.change(owner, plan.id(), transfer(random));
                case CANCEL -> drafts.cancel(owner, plan.id(), plan.version());
                case PROPOSE -> propose(leader, plan, random);
                case TAKE -> take(owner, plan);
                case CLOSE -> {
                    clock.travelTo(NEXT_YEAR);
                    agreements.closeYear(city.personnel().actor(), 2026);
                }
            }
            return true;
        } catch (RuleViolation | NotFound | StaleVersion refused) {
            return false;
        }
    }

    /** Most deeds are due on what was begun last. */
    private static int newest(List<Plan> mine) {
        int newest = 0;
        for (int at = 1; at < mine.size(); at++) {
            if (mine.get(at).id().value() > mine.get(newest).id().value()) {
                newest = at;
            }
        }
        return newest;
    }

    private void complete(Actor owner, Plan plan) {
        if (plans.require(owner, plan.id()).results().isEmpty()) {
            contents.addResult(owner, plan.id(), result(plan.version(), "Terlayaninya konseling gizi"));
        }
        int version = plans.head(owner, plan.id()).version();
        contents.saveAttachments(
                owner, plan.id(), new AttachmentRevision(version, "Timbangan", "Setiap bulan", "Pelatihan"));
    }

    private void propose(Actor leader, Plan plan, Random random) {
        WorkResult result = plans.require(leader, plan.id()).result(1).orElseThrow(NotFound::new);
        remarks.add(
                leader,
                plan.id(),
                new NewRemark(result.id(), null, null, null, "Usul " + random.nextInt(99), null, null));
    }

    private void take(Actor owner, Plan plan) {
        Remark open = remarks.of(owner, plan).stream()
                .filter(Remark::proposes)
                .findAny()
                .orElseThrow(NotFound::new);
        remarks.take(owner, plan.id(), open.id(), plan.version());
    }

    private static NewPlan span(Random random, Plan source) {
        LocalDate startsOn = LocalDate.of(2026 + random.nextInt(2), 1 + random.nextInt(12), 1);
        LocalDate endsOn = startsOn.plusMonths(random.nextInt(6)).withDayOfMonth(28);
        return new NewPlan(startsOn, endsOn, Approach.KUANTITATIF, random.nextBoolean() ? source.id() : null, false);
    }

    private static NewEdition transfer(Random random) {
        return new NewEdition(
                ChangeReason.PINDAH_JABATAN,
                "Pindah",
                LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private static ResultRevision result(int version, String description) {
        return new ResultRevision(
                version,
                ResultKind.UTAMA,
                description,
                null,
                null,
                "Menurunnya prevalensi stunting",
                null,
                Classification.ORGANISASI,
                null,
                List.of(new IndicatorRevision(
                        null,
                        Aspect.KUANTITAS,
                        "Konseling",
                        BigDecimal.TEN,
                        null,
                        "orang",
                        Direction.MAXIMIZE,
                        Measurement.CUMULATIVE,
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    private long overlaps(Government city) {
        return within(city, """
                SELECT count(*) FROM planning.v_plan one
                JOIN planning.v_plan other ON other.agency_id = one.agency_id AND other.employee_id = one.employee_id AND other.id > one.id
                WHERE one.agency_id = :agency AND one.status IN ('AGREED', 'CLOSED') AND other.status IN ('AGREED', 'CLOSED')
                  AND one.starts_on <= other.ends_on AND other.starts_on <= one.ends_on
                """, statement -> statement.query(Long.class).single());
    }

    /** The words of every plan that was ever agreed, superseded and closed ones too. */
    private Map<PlanId, String> agreedPlans(Government city) {
        return within(city, """
                SELECT p.id, concat_ws('|', p.employee_id, p.starts_on, p.ends_on, p.approach, p.edition, p.agreed_at, p.assessor_id,
                       (SELECT string_agg(r::text, ';' ORDER BY r.number) FROM planning.work_result r
                        WHERE r.agency_id = p.agency_id AND r.plan_id = p.id),
                       (SELECT string_agg(i::text, ';' ORDER BY i.id) FROM planning.work_result r
                        JOIN planning.indicator i ON i.agency_id = r.agency_id AND i.result_id = r.id
                        WHERE r.agency_id = p.agency_id AND r.plan_id = p.id),
                       (SELECT string_agg(b::text, ';' ORDER BY b.value_code) FROM planning.behavior_expectation b
                        WHERE b.agency_id = p.agency_id AND b.plan_id = p.id),
                       (SELECT string_agg(a::text, ';' ORDER BY a.kind, a.number) FROM planning.attachment a
                        WHERE a.agency_id = p.agency_id AND a.plan_id = p.id)) AS words
                FROM planning.plan p
                WHERE p.agency_id = :agency AND p.agreed_at IS NOT NULL
                """, statement -> {
            Map<PlanId, String> words = new HashMap<>();
            statement.query(row -> {
                words.put(new PlanId(row.getLong("id")), row.getString("words"));
            });
            return words;
        });
    }

    private <T> T within(Government city, String sql, Function<JdbcClient.StatementSpec, T> work) {
        return transactions.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', ?, true)")
                    .param(city.agencyId().toString())
                    .query(String.class)
                    .single();
            return work.apply(jdbc.sql(sql).param("agency", city.agencyId().value()));
        });
    }
}
