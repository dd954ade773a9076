package id.teladan.reporting;

import id.teladan.planning.IndicatorId;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportRepository {

    /** Superseded plans show only what their next edition dropped: it counts no more, but its reports can be read. */
    private static final String PROGRESS = """
            SELECT i.id AS indicator_id, i.employee_id, i.result_number, i.result_kind, i.result_description, i.aspect,
                   i.description, i.target, i.target_max, i.unit, i.direction, i.measurement, i.starts_on, i.ends_on,
                   CASE i.measurement WHEN 'CUMULATIVE' THEN p.total ELSE p.last_amount END AS realized,
                   p.last_amount, p.last_on, p.last_reported_at, coalesce(p.report_count, 0) AS report_count
            FROM planning.v_indicator i
            LEFT JOIN reporting.progress p
              ON p.agency_id = :agencyId AND p.employee_id = i.employee_id AND p.indicator_id = i.id
            WHERE i.agency_id = :agencyId AND i.plan_status IN ('AGREED', 'CLOSED', 'SUPERSEDED')
            """;

    /** Only people whom the actor assesses today, whatever list is handed in. */
    private static final String IN_TEAM = """
            employee_id IN (SELECT a.employee_id FROM organization.v_assessor a
                            WHERE a.agency_id = :agencyId AND a.assessor_id = :self
                              AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity'))
            """;

    private static final String REPORT = """
            SELECT r.id, r.employee_id, r.indicator_id, r.on_date, r.amount, r.note, r.created_at, r.evidence_count
            FROM reporting.v_report r
            WHERE r.agency_id = :agencyId
            """;

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReportId> findSubmission(Actor actor, UUID key) {
        return jdbc.sql(
                        "SELECT report_id FROM reporting.submission WHERE agency_id = :agencyId AND key = :key AND account_id = :accountId")
                .param("agencyId", actor.agencyId().value())
                .param("key", key)
                .param("accountId", accountOf(actor))
                .query((row, number) -> new ReportId(row.getLong(1)))
                .optional();
    }

    Optional<IndicatorProgress> findIndicator(Actor actor, EmployeeId employee, IndicatorId id) {
        return jdbc.sql(PROGRESS + "AND i.id = :id AND i.employee_id = :employee AND i.plan_status = 'AGREED'")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("employee", employee.value())
                .query(IndicatorProgress.class)
                .optional();
    }

    Optional<IndicatorProgress> findIndicator(Actor actor, IndicatorId id) {
        return jdbc.sql(PROGRESS + "AND i.id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(IndicatorProgress.class)
                .optional();
    }

    List<IndicatorProgress> findProgress(Actor actor, EmployeeId employee, int year) {
        return jdbc.sql(
                        PROGRESS
                                + "AND i.plan_status <> 'SUPERSEDED' AND i.employee_id = :employee AND i.year = :year ORDER BY i.starts_on, i.result_number, i.number")
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .param("year", year)
                .query(IndicatorProgress.class)
                .list();
    }

    List<IndicatorProgress> findProgress(Actor actor, List<EmployeeId> team, LocalDate today) {
        return jdbc.sql(PROGRESS
                        + "AND i.plan_status <> 'SUPERSEDED' AND i.year = :year AND i.employee_id = ANY (:people) AND i."
                        + IN_TEAM + " ORDER BY i.employee_id, i.starts_on, i.result_number, i.number")
                .param("agencyId", actor.agencyId().value())
                .param("people", team.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("year", today.getYear())
                .param("self", actor.requireEmployee().value())
                .param("today", today)
                .query(IndicatorProgress.class)
                .list();
    }

    ReportId insert(Actor actor, NewReport report, OffsetDateTime now) {
        return new ReportId(jdbc.sql("""
                        INSERT INTO reporting.report (agency_id, employee_id, indicator_id, on_date, amount, note, created_at)
                        VALUES (:agencyId, :employeeId, :indicatorId, :onDate, :amount, :note, :now)
                        RETURNING id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employeeId", actor.requireEmployee().value())
                .param("indicatorId", report.indicatorId().value())
                .param("onDate", report.onDate())
                .param("amount", report.amount())
                .param("note", report.note().strip())
                .param("now", now)
                .query(Long.class)
                .single());
    }

    Set<String> findNamed(AgencyId agencyId, Collection<String> digests) {
        return jdbc.sql("""
                        SELECT DISTINCT sha256 FROM reporting.evidence
                        WHERE agency_id = :agencyId AND sha256 = ANY (:digests)
                        """)
                .param("agencyId", agencyId.value())
                .param("digests", digests.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    void insertEvidence(Actor actor, ReportId id, int number, NewEvidence evidence) {
        jdbc.sql("""
                        INSERT INTO reporting.evidence (agency_id, report_id, number, sha256, file_name, media_type, size)
                        VALUES (:agencyId, :reportId, :number, :sha256, :fileName, :mediaType, :size)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("reportId", id.value())
                .param("number", number)
                .param("sha256", evidence.file().sha256())
                .param("fileName", evidence.name())
                .param("mediaType", evidence.file().mediaType())
                .param("size", evidence.file().size())
                .update();
    }

    /** Reports may arrive late: the latest day decides what "last" is, not the latest arrival. */
    void advance(Actor actor, NewReport report, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO reporting.progress AS p
                            (agency_id, employee_id, indicator_id, report_count, total, last_amount, last_on, last_reported_at)
                        VALUES (:agencyId, :employeeId, :indicatorId, 1, :amount, :amount, :onDate, :now)
                        ON CONFLICT (agency_id, employee_id, indicator_id) DO UPDATE SET
                            report_count = p.report_count + 1,
                            total = p.total + excluded.total,
                            last_amount = CASE WHEN excluded.last_on >= p.last_on THEN excluded.last_amount ELSE p.last_amount END,
                            last_on = greatest(p.last_on, excluded.last_on),
                            last_reported_at = excluded.last_reported_at
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employeeId", actor.requireEmployee().value())
                .param("indicatorId", report.indicatorId().value())
                .param("amount", report.amount())
                .param("onDate", report.onDate())
                .param("now", now)
                .update();
    }

    void insertSubmission(Actor actor, UUID key, ReportId id, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO reporting.submission (agency_id, key, account_id, report_id, accepted_at)
                        VALUES (:agencyId, :key, :accountId, :reportId, :now)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("key", key)
                .param("accountId", accountOf(actor))
                .param("reportId", id.value())
                .param("now", now)
                .update();
    }

    Optional<Report> find(Actor actor, ReportId id) {
        return jdbc.sql(REPORT + "AND r.id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(Report.class)
                .optional();
    }

    List<Report> findHistory(Actor actor, IndicatorId id) {
        return jdbc.sql(REPORT + "AND r.indicator_id = :id ORDER BY r.on_date DESC, r.id DESC LIMIT :limit")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("limit", Paging.SIZE)
                .query(Report.class)
                .list();
    }

    List<Report> findLatest(Actor actor, EmployeeId employee) {
        return jdbc.sql(REPORT + "AND r.employee_id = :employee ORDER BY r.on_date DESC, r.id DESC LIMIT :limit")
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .param("limit", Paging.SIZE)
                .query(Report.class)
                .list();
    }

    List<Evidence> findEvidence(Actor actor, ReportId id) {
        return jdbc.sql("""
                        SELECT number, sha256, file_name, media_type, size
                        FROM reporting.evidence
                        WHERE agency_id = :agencyId AND report_id = :id
                        ORDER BY number
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(Evidence.class)
                .list();
    }

    List<WeeklyAmount> findWeekly(Actor actor, List<EmployeeId> people, LocalDate from, LocalDate today) {
        return jdbc.sql("""
                        SELECT r.employee_id, r.indicator_id, date_trunc('week', r.on_date)::date AS week,
                               sum(r.amount) AS total, (array_agg(r.amount ORDER BY r.on_date DESC, r.id DESC))[1] AS last
                        FROM reporting.report r
                        WHERE r.agency_id = :agencyId AND r.employee_id = ANY (:people) AND r.on_date >= :from
                          AND r.%s
                        GROUP BY r.employee_id, r.indicator_id, week
                        ORDER BY r.employee_id, r.indicator_id, week
                        """.formatted(IN_TEAM))
                .param("agencyId", actor.agencyId().value())
                .param("people", people.stream().map(EmployeeId::value).toArray(Long[]::new))
                .param("from", from)
                .param("self", actor.requireEmployee().value())
                .param("today", today)
                .query(WeeklyAmount.class)
                .list();
    }

    private static @Nullable Long accountOf(Actor actor) {
        return actor.accountId() == null ? null : actor.accountId().value();
    }
}
