package id.teladan.organization;

import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegionalHeadRepository {

    private static final String POSITION_CODE = "KEPALA-DAERAH";

    private final JdbcClient jdbc;

    RegionalHeadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NewRegionalHead> find(Actor actor) {
        return jdbc.sql("""
                        SELECT e.name, p.name AS position
                        FROM organization.employee e
                        JOIN organization.position p ON p.agency_id = :agencyId AND p.id = e.position_id
                        WHERE e.agency_id = :agencyId AND e.kind = 'KEPALA_DAERAH' AND e.active
                        """)
                .param("agencyId", actor.agencyId().value())
                .query(NewRegionalHead.class)
                .optional();
    }

    /** @return whether there is a root unit to lead */
    boolean leadRoot(Actor actor) {
        return jdbc.sql("""
                        UPDATE organization.unit SET head_position_code = :code, version = version + 1
                        WHERE agency_id = :agencyId AND parent_id IS NULL
                        """)
                        .param("agencyId", actor.agencyId().value())
                        .param("code", POSITION_CODE)
                        .update()
                == 1;
    }

    void namePosition(Actor actor, String position) {
        jdbc.sql("""
                        INSERT INTO organization.position (agency_id, code, name, kind)
                        VALUES (:agencyId, :code, :name, 'KEPALA_DAERAH')
                        ON CONFLICT (agency_id, code) DO UPDATE SET name = excluded.name
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("code", POSITION_CODE)
                .param("name", position)
                .update();
    }

    Optional<EmployeeId> rename(Actor actor, String name) {
        return jdbc.sql("""
                        UPDATE organization.employee e SET name = :name, position_id = p.id, version = e.version + 1
                        FROM organization.position p
                        WHERE e.agency_id = :agencyId AND e.kind = 'KEPALA_DAERAH' AND e.active
                          AND p.agency_id = :agencyId AND p.code = :code
                        RETURNING e.id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("name", name)
                .param("code", POSITION_CODE)
                .query(Long.class)
                .optional()
                .map(EmployeeId::new);
    }

    EmployeeId add(Actor actor, String name) {
        return new EmployeeId(jdbc.sql("""
                        INSERT INTO organization.employee (agency_id, name, kind, unit_id, position_id)
                        SELECT :agencyId, :name, 'KEPALA_DAERAH', u.id, p.id
                        FROM organization.unit u
                        JOIN organization.position p ON p.agency_id = :agencyId AND p.code = :code
                        WHERE u.agency_id = :agencyId AND u.parent_id IS NULL
                        RETURNING id
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("name", name)
                .param("code", POSITION_CODE)
                .query(Long.class)
                .single());
    }
}
