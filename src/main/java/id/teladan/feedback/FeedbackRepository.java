package id.teladan.feedback;

import id.teladan.planning.IndicatorId;
import id.teladan.reporting.ReportId;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.Paging;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackRepository {

    private static final String NOTE = """
            SELECT n.id, n.employee_id, e.name AS employee_name, n.giver_id, n.giver_name, g.position_name AS giver_position,
                   n.relation, n.target, n.report_id, n.indicator_id, i.description AS indicator, n.value_code, v.label AS value,
                   n.kind, n.mark, n.text, n.created_at, n.read_at, n.withdrawn_at
            FROM feedback.note n
            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = n.employee_id
            JOIN organization.v_employee g ON g.agency_id = :agencyId AND g.id = n.giver_id
            LEFT JOIN planning.v_indicator i ON i.agency_id = :agencyId AND i.id = n.indicator_id
            LEFT JOIN cycle.v_behavior_value v ON v.code = n.value_code
            WHERE n.agency_id = :agencyId
            """;

    private static final String NEWEST = " ORDER BY n.created_at DESC, n.id DESC";

    private final JdbcClient jdbc;

    FeedbackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FeedbackId insert(
            Actor actor, Recipient recipient, FeedbackNotes.Subject subject, NewFeedback feedback, OffsetDateTime now) {
        return new FeedbackId(jdbc.sql("""
                        INSERT INTO feedback.note
                            (agency_id, employee_id, giver_id, giver_name, relation, target, report_id, indicator_id, value_code,
                             kind, mark, text, created_at)
                        VALUES (:agencyId, :employeeId, :giverId, :giverName, :relation, :target, :reportId, :indicatorId, :valueCode,
                                :kind, :mark, :text, :now)
                        RETURNING id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employeeId", recipient.id().value())
                .param("giverId", actor.requireEmployee().value())
                .param("giverName", actor.name())
                .param("relation", recipient.relation().name())
                .param("target", feedback.target().name())
                .param(
                        "reportId",
                        subject.reportId() == null ? null : subject.reportId().value())
                .param(
                        "indicatorId",
                        subject.indicatorId() == null
                                ? null
                                : subject.indicatorId().value())
                .param("valueCode", subject.valueCode())
                .param("kind", feedback.kind().name())
                .param("mark", feedback.mark() == null ? null : feedback.mark().name())
                .param("text", feedback.text().strip())
                .param("now", now)
                .query(Long.class)
                .single());
    }

    void withdraw(Actor actor, FeedbackId id, OffsetDateTime now) {
        jdbc.sql(
                        "UPDATE feedback.note SET withdrawn_at = :now WHERE agency_id = :agencyId AND id = :id AND withdrawn_at IS NULL")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("now", now)
                .update();
    }

    void markRead(Actor actor, FeedbackId id, OffsetDateTime now) {
        jdbc.sql("UPDATE feedback.note SET read_at = :now WHERE agency_id = :agencyId AND id = :id AND read_at IS NULL")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("now", now)
                .update();
    }

    Optional<FeedbackNote> find(Actor actor, FeedbackId id) {
        return select(actor, "AND n.id = :id")
                .param("id", id.value())
                .query(FeedbackNote.class)
                .optional();
    }

    List<FeedbackNote> findReceived(Actor actor, EmployeeId employee, Paging paging) {
        return select(
                        actor,
                        "AND n.employee_id = :employee AND n.withdrawn_at IS NULL" + NEWEST
                                + " LIMIT :limit OFFSET :offset")
                .param("employee", employee.value())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(FeedbackNote.class)
                .list();
    }

    List<FeedbackNote> findGiven(Actor actor, EmployeeId giver, Paging paging) {
        return select(actor, "AND n.giver_id = :giver" + NEWEST + " LIMIT :limit OFFSET :offset")
                .param("giver", giver.value())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(FeedbackNote.class)
                .list();
    }

    List<FeedbackNote> findAbout(Actor actor, EmployeeId employee, LocalDate from, LocalDate until) {
        return select(
                        actor,
                        "AND n.employee_id = :employee AND n.withdrawn_at IS NULL AND n.created_at >= :from AND n.created_at < :until"
                                + NEWEST)
                .param("employee", employee.value())
                .param("from", from.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime())
                .param("until", until.plusDays(1).atStartOfDay(OfficeTime.ZONE).toOffsetDateTime())
                .query(FeedbackNote.class)
                .list();
    }

    List<FeedbackNote> findOnIndicator(Actor actor, IndicatorId indicator) {
        return select(actor, "AND n.indicator_id = :indicator AND n.withdrawn_at IS NULL" + NEWEST)
                .param("indicator", indicator.value())
                .query(FeedbackNote.class)
                .list();
    }

    List<FeedbackNote> findOnReport(Actor actor, ReportId report) {
        return select(
                        actor,
                        "AND n.indicator_id = (SELECT r.indicator_id FROM reporting.v_report r WHERE r.agency_id = :agencyId AND r.id = :report)"
                                + " AND n.report_id = :report AND n.withdrawn_at IS NULL" + NEWEST)
                .param("report", report.value())
                .query(FeedbackNote.class)
                .list();
    }

    List<FeedbackNote> findBetween(Actor actor, EmployeeId giver, EmployeeId employee) {
        return select(actor, "AND n.employee_id = :employee AND n.giver_id = :giver" + NEWEST + " LIMIT 20")
                .param("employee", employee.value())
                .param("giver", giver.value())
                .query(FeedbackNote.class)
                .list();
    }

    int countUnread(Actor actor, EmployeeId employee) {
        return jdbc.sql("""
                        SELECT count(*) FROM feedback.note
                        WHERE agency_id = :agencyId AND employee_id = :employee AND read_at IS NULL AND withdrawn_at IS NULL
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("employee", employee.value())
                .query(Integer.class)
                .single();
    }

    boolean sameUnit(Actor actor, EmployeeId one, EmployeeId other) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM organization.v_employee a
                                       JOIN organization.v_employee b ON b.agency_id = :agencyId AND b.unit_id = a.unit_id
                                       WHERE a.agency_id = :agencyId AND a.id = :one AND b.id = :other AND b.active)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether one leads a team of the year in which the other has a role. */
    boolean leadsInTeam(Actor actor, EmployeeId leader, EmployeeId member, int year) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM cascade.v_team_member
                                       WHERE agency_id = :agencyId AND leader_id = :leader AND employee_id = :member AND year = :year)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("leader", leader.value())
                .param("member", member.value())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    boolean isValue(String code) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM cycle.v_behavior_value WHERE code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    Optional<Recipient> findRecipient(Actor actor, EmployeeId self, EmployeeId id, Relation relation) {
        return jdbc.sql("""
                        SELECT e.id, e.name, e.position_name, :relation AS relation
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :id AND e.id <> :self AND e.active
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("self", self.value())
                .param("relation", relation.name())
                .query(Recipient.class)
                .optional();
    }

    private StatementSpec select(Actor actor, String condition) {
        return jdbc.sql(NOTE + condition).param("agencyId", actor.agencyId().value());
    }
}
