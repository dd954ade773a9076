package id.teladan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.organization.Agencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The smaller agency is enough: both are made by the same statements. */
class DemoInstallerTests extends SharedContext {

    @Autowired
    private DemoInstaller installer;

    @Autowired
    private Agencies agencies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void install() {
        installer.install(DemoAgency.KABUPATEN_SERANG);
    }

    @Test
    void everybodyIsThereAndHasAPlanOfThisYear() {
        assertThat(count("SELECT count(*) FROM organization.employee WHERE nip IS NOT NULL"))
                .isEqualTo(DemoAgency.KABUPATEN_SERANG.people());
        assertThat(count("SELECT count(DISTINCT employee_id) FROM planning.plan WHERE year = 2026"))
                .isEqualTo(DemoAgency.KABUPATEN_SERANG.people());
    }

    @Test
    void installingAgainChangesNothing() {
        long reports = count("SELECT count(*) FROM reporting.report");
        installer.install(DemoAgency.KABUPATEN_SERANG);
        assertThat(count("SELECT count(*) FROM reporting.report"))
                .isEqualTo(reports)
                .isPositive();
    }

    @Test
    void progressIsTheSumOfTheReports() {
        assertThat(count("""
                        SELECT count(*)
                        FROM reporting.progress p
                        FULL JOIN (SELECT indicator_id, employee_id, sum(amount) AS total, count(*) AS count, max(on_date) AS last_on
                                   FROM reporting.report GROUP BY indicator_id, employee_id) r USING (indicator_id, employee_id)
                        WHERE (p.total, p.report_count, p.last_on) IS DISTINCT FROM (r.total, r.count, r.last_on)
                        """)).isZero();
    }

    @Test
    void nobodyReportsOutsideAnAgreedPlanOrInTheFuture() {
        assertThat(count("""
                        SELECT count(*)
                        FROM reporting.report r
                        JOIN planning.v_indicator i ON i.agency_id = r.agency_id AND i.id = r.indicator_id
                        WHERE i.plan_status NOT IN ('AGREED', 'CLOSED') OR i.employee_id <> r.employee_id
                           OR r.on_date NOT BETWEEN i.starts_on AND least(i.ends_on, date '2026-11-24')
                           OR r.created_at > timestamptz '2026-11-24T02:41:00Z' OR r.amount <= 0 OR r.note LIKE '%{n}%'
                        """)).isZero();
    }

    @Test
    void everyPredicateFollowsFromTheMatrix() {
        assertThat(count("""
                        SELECT count(*)
                        FROM evaluation.evaluation e
                        LEFT JOIN cycle.predicate_rule m ON m.rule_set_id = e.rule_set_id AND m.result_rating = e.result_rating
                            AND m.behavior_rating = e.behavior_rating AND m.predicate = e.predicate
                        WHERE m.predicate IS NULL
                        """)).isZero();
        assertThat(count("SELECT count(DISTINCT period_id) FROM evaluation.evaluation"))
                .isEqualTo(8);
    }

    @Test
    void everyEvaluationFollowsThePredicateOfTheAssessorsUnit() {
        assertThat(count("""
                        SELECT count(*)
                        FROM evaluation.evaluation e
                        LEFT JOIN evaluation.unit_predicate u ON u.agency_id = e.agency_id AND u.unit_id = e.unit_id
                            AND u.period_id = e.period_id AND u.predicate = e.unit_predicate
                        WHERE u.predicate IS NULL
                        """)).isZero();
    }

    @Test
    void everyFeedbackFitsItsGiverAndTarget() {
        assertThat(count("""
                        SELECT count(*)
                        FROM feedback.note n
                        LEFT JOIN planning.v_indicator i ON i.agency_id = n.agency_id AND i.id = n.indicator_id
                        LEFT JOIN organization.v_assessor a ON a.agency_id = n.agency_id AND a.employee_id = n.employee_id
                            AND a.assessor_id = n.giver_id
                        WHERE n.giver_id = n.employee_id OR i.employee_id <> n.employee_id
                           OR (n.relation = 'PIMPINAN') <> (a.assessor_id IS NOT NULL) OR n.read_at < n.created_at
                        """)).isZero();
        assertThat(count("SELECT count(*) FROM feedback.note WHERE read_at IS NULL"))
                .isPositive();
    }

    @Test
    void demoAccountsAreOpen() {
        assertThat(count("SELECT count(*) FROM identity.account WHERE demo AND status = 'ACTIVE'"))
                .isOne();
    }

    private long count(String sql) {
        long agency = agencies.find(DemoAgency.KABUPATEN_SERANG.code())
                .orElseThrow()
                .id()
                .value();
        return transactions.execute(status -> {
            jdbc.sql("SELECT set_config('app.agency', :agency, true)")
                    .param("agency", Long.toString(agency))
                    .query(String.class)
                    .single();
            return jdbc.sql(sql).query(Long.class).single();
        });
    }
}
