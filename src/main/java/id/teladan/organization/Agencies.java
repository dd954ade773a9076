package id.teladan.organization;

import id.teladan.shared.AgencyId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of tenants: known before any agency is, and therefore without one. */
@Service
@Transactional(readOnly = true)
public class Agencies {

    private final JdbcClient jdbc;

    Agencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Agency> all() {
        return jdbc.sql("SELECT id, code, name FROM organization.agency ORDER BY id")
                .query(Agency.class)
                .list();
    }

    public Optional<Agency> find(String code) {
        return jdbc.sql("SELECT id, code, name FROM organization.agency WHERE code = :code")
                .param("code", code)
                .query(Agency.class)
                .optional();
    }

    public Agency get(AgencyId id) {
        return jdbc.sql("SELECT id, code, name FROM organization.agency WHERE id = :id")
                .param("id", id.value())
                .query(Agency.class)
                .single();
    }

    /** The agency with this code, opened if it was not there yet. */
    @Transactional
    public Agency open(String code, String name) {
        jdbc.sql("INSERT INTO organization.agency (code, name) VALUES (:code, :name) ON CONFLICT (code) DO NOTHING")
                .param("code", code)
                .param("name", name)
                .update();
        return find(code).orElseThrow();
    }
}
