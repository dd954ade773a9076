package id.teladan.performance;

import id.teladan.organization.UnitKind;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Agreements as a whole: whose they are, who signs them, and the steps of their lives. */
@Repository
class AgreementRepository {

    private static final String AGREEMENT = """
            SELECT id, unit_id, year, revision, status, reason, agreed_at, version
            FROM performance.agreement
            WHERE agency_id = :agencyId
            """;

    private static final String ACCESS = """
            SELECT u.id, u.name, u.kind, u.parent_id,
                   (SELECT max(d.depth) FROM organization.v_unit_path d
                    WHERE d.agency_id = :agencyId AND d.descendant_id = u.id) AS depth,
            """ + Scope.PREPARES + """
                   AS prepares
            FROM organization.v_unit u
            WHERE u.agency_id = :agencyId AND
            """ + Scope.READS;

    private static final RowMapper<Agreement> AGREEMENT_ROW = (row, number) -> new Agreement(
            new AgreementId(row.getLong("id")),
            new UnitId(row.getLong("unit_id")),
            row.getInt("year"),
            row.getInt("revision"),
            AgreementStatus.valueOf(row.getString("status")),
            row.getString("reason"),
            row.getObject("agreed_at", OffsetDateTime.class),
            row.getInt("version"));

    private static final RowMapper<UnitAccess> ACCESS_ROW = (row, number) -> {
        long parent = row.getLong("parent_id");
        UnitId parentId = row.wasNull() ? null : new UnitId(parent);
        return new UnitAccess(
                new UnitId(row.getLong("id")),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                parentId,
                row.getInt("depth"),
                row.getBoolean("prepares"));
    };

    private final JdbcClient jdbc;

    AgreementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitAccess> findUnit(Scope scope, UnitId unit) {
        return reach(scope, ACCESS + " AND u.id = :unit")
                .param("unit", unit.value())
                .query(ACCESS_ROW)
                .optional();
    }

    List<UnitAccess> findUnitsBeneath(Scope scope, UnitId unit) {
        return reach(scope, ACCESS + " AND u.parent_id = :unit ORDER BY u.name")
                .param("unit", unit.value())
                .query(ACCESS_ROW)
                .list();
    }

    /** Units whose agreement the actor may draw up, as far down as departments' own parts. */
    List<UnitAccess> findDepartments(Scope scope) {
        return reach(scope, """
                        SELECT * FROM (
                        """ + ACCESS + """
                        ) u WHERE u.depth <= 1 ORDER BY u.depth, u.name
                        """).query(ACCESS_ROW).list();
    }

    /**
     * Where reading begins: the nearest unit upward of the actor's own that has an agreement of the year, else the own one;
     * the government for those who read everything.
     */
    Optional<UnitId> findEntrance(Scope scope, int year) {
        return jdbc.sql("""
                        SELECT p.ancestor_id
                        FROM organization.v_unit_path p
                        WHERE p.agency_id = :agencyId
                          AND p.descendant_id = coalesce(
                              (SELECT u.id FROM organization.v_unit u
                               WHERE u.agency_id = :agencyId AND u.parent_id IS NULL AND :readsAll),
                              (SELECT min(h.unit_id) FROM organization.v_unit_head h
                               WHERE h.agency_id = :agencyId AND h.employee_id = :self),
                              (SELECT e.unit_id FROM organization.v_employee e
                               WHERE e.agency_id = :agencyId AND e.id = :self))
                        ORDER BY NOT EXISTS (SELECT FROM performance.agreement a
                                             WHERE a.agency_id = :agencyId AND a.unit_id = p.ancestor_id AND a.year = :year
                                               AND a.status IN ('DRAFT', 'SIGNED', 'AGREED')), p.depth
                        LIMIT 1
                        """)
                .param("agencyId", scope.agencyId())
                .param("readsAll", scope.readsAll())
                .param("self", scope.self())
                .param("year", year)
                .query(Long.class)
                .optional()
                .map(UnitId::new);
    }

    /** The head of a unit and, where there is one, the head's superior: the assessor, else who leads the nearest unit above. */
    List<Optional<Signatory>> findSignatories(AgencyId agency, UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        SELECT h.id AS head_id, h.name AS head_name, h.nip AS head_nip, h.grade_code AS head_grade,
                               h.position_name AS head_position,
                               s.id AS superior_id, s.name AS superior_name, s.nip AS superior_nip,
                               s.grade_code AS superior_grade, s.position_name AS superior_position
                        FROM organization.v_unit u
                        LEFT JOIN LATERAL (
                            SELECT e.id, e.name, e.nip, e.grade_code, e.position_name
                            FROM organization.v_unit_head l
                            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = l.employee_id
                            WHERE l.agency_id = :agencyId AND l.unit_id = u.id
                            ORDER BY e.id
                            LIMIT 1) h ON true
                        LEFT JOIN LATERAL (
                            SELECT e.id, e.name, e.nip, e.grade_code, e.position_name
                            FROM (SELECT a.assessor_id AS employee_id, 0 AS distance
                                  FROM organization.v_assessor a
                                  WHERE a.agency_id = :agencyId AND a.employee_id = h.id
                                    AND :today BETWEEN a.start_on AND coalesce(a.end_on, 'infinity')
                                  UNION ALL
                                  SELECT l.employee_id, p.depth
                                  FROM organization.v_unit_path p
                                  JOIN organization.v_unit_head l ON l.agency_id = :agencyId AND l.unit_id = p.ancestor_id
                                  WHERE p.agency_id = :agencyId AND p.descendant_id = u.id AND p.depth > 0) c
                            JOIN organization.v_employee e ON e.agency_id = :agencyId AND e.id = c.employee_id
                            WHERE e.id IS DISTINCT FROM h.id AND u.parent_id IS NOT NULL
                            ORDER BY c.distance, e.id
                            LIMIT 1) s ON true
                        WHERE u.agency_id = :agencyId AND u.id = :unit
                        """)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("today", today)
                .query((row, number) -> List.of(signatory(row, "head_"), signatory(row, "superior_")))
                .single();
    }

    Optional<Agreement> find(AgencyId agency, AgreementId id) {
        return jdbc.sql(AGREEMENT + "AND id = :id")
                .param("agencyId", agency.value())
                .param("id", id.value())
                .query(AGREEMENT_ROW)
                .optional();
    }

    /** All of a unit's year, the newest first. */
    List<Agreement> findRevisions(AgencyId agency, UnitId unit, int year) {
        return jdbc.sql(AGREEMENT + "AND unit_id = :unit AND year = :year ORDER BY revision DESC")
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("year", year)
                .query(AGREEMENT_ROW)
                .list();
    }

    /** Years of which the unit has agreements that count, the latest first. */
    List<Integer> findYears(AgencyId agency, UnitId unit) {
        return jdbc.sql("""
                        SELECT DISTINCT year FROM performance.agreement
                        WHERE agency_id = :agencyId AND unit_id = :unit AND status <> 'WITHDRAWN'
                        ORDER BY year DESC
                        """)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .query(Integer.class)
                .list();
    }

    /** What waits for the actor's signature: as head of the unit, or as the superior of its head. */
    List<WaitingAgreement> findWaiting(AgencyId agency, long self, boolean leadsRegion, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.id, u.name AS unit_name, a.year, a.revision, a.status
                        FROM performance.agreement a
                        JOIN organization.v_unit u ON u.agency_id = :agencyId AND u.id = a.unit_id
                        LEFT JOIN organization.v_unit_head h ON h.agency_id = :agencyId AND h.unit_id = a.unit_id
                        LEFT JOIN organization.v_unit above ON above.agency_id = :agencyId AND above.id = u.parent_id
                        WHERE a.agency_id = :agencyId
                          AND (a.status = 'DRAFT' AND h.employee_id = :self
                               AND EXISTS (SELECT FROM performance.promise p
                                           WHERE p.agency_id = :agencyId AND p.agreement_id = a.id)
                               OR a.status = 'SIGNED'
                               AND (:leadsRegion AND above.parent_id IS NULL AND above.id IS NOT NULL
                                    OR EXISTS (SELECT FROM organization.v_assessor s
                                               WHERE s.agency_id = :agencyId AND s.employee_id = h.employee_id
                                                 AND s.assessor_id = :self
                                                 AND :today BETWEEN s.start_on AND coalesce(s.end_on, 'infinity'))))
                        ORDER BY a.status DESC, a.year, u.name
                        """)
                .param("agencyId", agency.value())
                .param("self", self)
                .param("leadsRegion", leadsRegion)
                .param("today", today)
                .query((row, number) -> new WaitingAgreement(
                        new AgreementId(row.getLong("id")),
                        row.getString("unit_name"),
                        row.getInt("year"),
                        row.getInt("revision"),
                        AgreementStatus.valueOf(row.getString("status"))))
                .list();
    }

    List<Signature> findSignatures(AgencyId agency, AgreementId id) {
        return of(agency, id, """
                        SELECT party, employee_id AS signer_id, name AS signer_name, nip AS signer_nip,
                               grade_code AS signer_grade, position AS signer_position, signed_at
                        FROM performance.signature
                        WHERE agency_id = :agencyId AND agreement_id = :agreement
                        """)
                .query((row, number) -> new Signature(
                        Party.valueOf(row.getString("party")),
                        signatory(row, "signer_").orElseThrow(),
                        row.getObject("signed_at", OffsetDateTime.class)))
                .list();
    }

    List<AgreementTransition> findTransitions(AgencyId agency, AgreementId id) {
        return of(agency, id, """
                        SELECT from_status, to_status, actor_name, note, at
                        FROM performance.agreement_transition
                        WHERE agency_id = :agencyId AND agreement_id = :agreement
                        ORDER BY id
                        """)
                .query((row, number) -> new AgreementTransition(
                        AgreementStatus.valueOf(row.getString("from_status")),
                        AgreementStatus.valueOf(row.getString("to_status")),
                        row.getString("actor_name"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    AgreementId insert(AgencyId agency, UnitId unit, int year, @Nullable String reason) {
        return new AgreementId(jdbc.sql("""
                        INSERT INTO performance.agreement (agency_id, unit_id, year, revision, status, reason)
                        SELECT :agencyId, :unit, :year, coalesce(max(revision), 0) + 1, 'DRAFT', :reason
                        FROM performance.agreement
                        WHERE agency_id = :agencyId AND unit_id = :unit AND year = :year
                        RETURNING id
                        """)
                .param("agencyId", agency.value())
                .param("unit", unit.value())
                .param("year", year)
                .param("reason", reason)
                .query(Long.class)
                .single());
    }

    /** @return whether the agreement was still as it was read */
    boolean advance(AgencyId agency, Agreement agreement) {
        return move(agency, agreement, agreement.status(), agreement.agreedAt());
    }

    /** @return whether the agreement was still as it was read */
    boolean move(AgencyId agency, Agreement agreement, AgreementStatus next, @Nullable OffsetDateTime agreedAt) {
        return of(agency, agreement.id(), """
                        UPDATE performance.agreement
                        SET status = :next, agreed_at = CAST(:agreedAt AS timestamptz), version = version + 1
                        WHERE agency_id = :agencyId AND id = :agreement AND version = :version AND status = :status
                        """)
                        .param("next", next.name())
                        .param("agreedAt", agreedAt)
                        .param("version", agreement.version())
                        .param("status", agreement.status().name())
                        .update()
                == 1;
    }

    /** The agreement in force gives way to a newer revision. */
    Optional<Agreement> supersede(AgencyId agency, Agreement newer) {
        return jdbc.sql("""
                        UPDATE performance.agreement SET status = 'SUPERSEDED', version = version + 1
                        WHERE agency_id = :agencyId AND unit_id = :unit AND year = :year AND status = 'AGREED'
                        RETURNING id, unit_id, year, revision, status, reason, agreed_at, version
                        """)
                .param("agencyId", agency.value())
                .param("unit", newer.unitId().value())
                .param("year", newer.year())
                .query(AGREEMENT_ROW)
                .optional();
    }

    void insertSignature(AgencyId agency, AgreementId id, Party party, Signatory by, OffsetDateTime at) {
        of(agency, id, """
                        INSERT INTO performance.signature
                            (agency_id, agreement_id, party, employee_id, name, nip, grade_code, position, signed_at)
                        VALUES (:agencyId, :agreement, :party, :employee, :name, :nip, :gradeCode, :position, :at)
                        """)
                .param("party", party.name())
                .param("employee", by.id().value())
                .param("name", by.name())
                .param("nip", by.nip())
                .param("gradeCode", by.gradeCode())
                .param("position", by.position())
                .param("at", at)
                .update();
    }

    void deleteSignatures(AgencyId agency, AgreementId id) {
        of(agency, id, "DELETE FROM performance.signature WHERE agency_id = :agencyId AND agreement_id = :agreement")
                .update();
    }

    void insertTransition(Actor actor, AgreementId id, AgreementTransition step) {
        of(actor.agencyId(), id, """
                        INSERT INTO performance.agreement_transition
                            (agency_id, agreement_id, from_status, to_status, actor_name, note, at)
                        VALUES (:agencyId, :agreement, :from, :to, :actorName, :note, :at)
                        """)
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("actorName", step.actorName())
                .param("note", step.note())
                .param("at", step.at())
                .update();
    }

    /** The actor as a signature shows one. */
    Signatory findSelf(AgencyId agency, EmployeeId self) {
        return jdbc.sql("""
                        SELECT e.id AS self_id, e.name AS self_name, e.nip AS self_nip, e.grade_code AS self_grade,
                               e.position_name AS self_position
                        FROM organization.v_employee e
                        WHERE e.agency_id = :agencyId AND e.id = :self
                        """)
                .param("agencyId", agency.value())
                .param("self", self.value())
                .query((row, number) -> signatory(row, "self_").orElseThrow())
                .single();
    }

    /** One at a time decides who serves whom in an agency, so that no two halves of a circle pass each other. */
    void lockCascade(AgencyId agency) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('performance.cascade'), CAST(:agencyId AS int))")
                .param("agencyId", agency.value())
                .query((row, number) -> true)
                .single();
    }

    private StatementSpec of(AgencyId agency, AgreementId id, String sql) {
        return jdbc.sql(sql).param("agencyId", agency.value()).param("agreement", id.value());
    }

    private StatementSpec reach(Scope scope, String sql) {
        return scope.bind(jdbc.sql(sql)).param("preparesAll", scope.preparesAll());
    }

    private static Optional<Signatory> signatory(ResultSet row, String prefix) throws SQLException {
        long employee = row.getLong(prefix + "id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Signatory(
                        new EmployeeId(employee),
                        row.getString(prefix + "name"),
                        row.getString(prefix + "nip"),
                        row.getString(prefix + "grade"),
                        row.getString(prefix + "position")));
    }
}
