package id.teladan.planning;

import id.teladan.shared.AgencyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanChoiceRepository {

    private final JdbcClient jdbc;

    PlanChoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean usesWeights(AgencyId agency) {
        return jdbc.sql("SELECT uses_weights FROM planning.agency_choice WHERE agency_id = :agencyId")
                .param("agencyId", agency.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void useWeights(AgencyId agency, boolean uses) {
        jdbc.sql("""
                        INSERT INTO planning.agency_choice (agency_id, uses_weights) VALUES (:agencyId, :uses)
                        ON CONFLICT (agency_id) DO UPDATE SET uses_weights = excluded.uses_weights
                        """).param("agencyId", agency.value()).param("uses", uses).update();
    }
}
