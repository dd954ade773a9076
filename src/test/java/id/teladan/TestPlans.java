package id.teladan;

import id.teladan.planning.IndicatorId;
import id.teladan.planning.PlanId;
import id.teladan.planning.WorkResultId;
import id.teladan.reporting.ReportId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts agreed plans and reports straight into the database, for tests of what comes after them. */
public class TestPlans {

    private final JdbcClient jdbc;
    private final TestAgencies agencies;

    public TestPlans(JdbcClient jdbc, TestAgencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** A plan of 2026 with one main result and one indicator that adds up to a target of 100 visits. */
    public record Agreed(PlanId plan, WorkResultId result, IndicatorId indicator) {}

    public Agreed agreed(TestAgencies.Person person, TestAgencies.Person assessor, String approach) {
        long agency = person.agency().value();
        return agencies.within(person.agency(), () -> {
            long plan = jdbc.sql("""
                            INSERT INTO planning.plan
                                (agency_id, employee_id, year, starts_on, ends_on, approach, status, assessor_id, submitted_at, agreed_at)
                            VALUES (?, ?, 2026, DATE '2026-01-01', DATE '2026-12-31', ?, 'AGREED', ?, now(), now()) RETURNING id
                            """)
                    .params(agency, person.id().value(), approach, assessor.id().value())
                    .query(Long.class)
                    .single();
            long result = jdbc.sql("""
                            INSERT INTO planning.work_result (agency_id, plan_id, number, kind, description, assigner)
                            VALUES (?, ?, 1, 'UTAMA', 'Terlaksananya pendampingan balita gizi kurang', 'Kepala Puskesmas') RETURNING id
                            """).params(agency, plan).query(Long.class).single();
            long indicator =
                    jdbc.sql("""
                            INSERT INTO planning.indicator
                                (agency_id, result_id, number, aspect, description, target, unit, direction, measurement)
                            VALUES (?, ?, 1, 'KUANTITAS', 'Kunjungan rumah', 100, 'keluarga', 'MAXIMIZE', 'CUMULATIVE') RETURNING id
                            """).params(agency, result).query(Long.class).single();
            return new Agreed(new PlanId(plan), new WorkResultId(result), new IndicatorId(indicator));
        });
    }

    public ReportId report(TestAgencies.Person person, IndicatorId indicator, LocalDate date, int amount) {
        return agencies.within(
                person.agency(),
                () -> new ReportId(jdbc.sql("""
                                INSERT INTO reporting.report
                                    (agency_id, employee_id, indicator_id, on_date, amount, note, created_at)
                                VALUES (?, ?, ?, ?, ?, 'Kunjungan rumah di Sawah Luhur', ?) RETURNING id
                                """)
                        .params(
                                person.agency().value(),
                                person.id().value(),
                                indicator.value(),
                                date,
                                BigDecimal.valueOf(amount),
                                date.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()));
    }
}
