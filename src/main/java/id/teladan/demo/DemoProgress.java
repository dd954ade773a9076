package id.teladan.demo;

import id.teladan.audit.AuditTrail;
import id.teladan.organization.Agencies;
import id.teladan.organization.Agency;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the load of an agency has come, so that one cut off goes on where it was. */
@Service
class DemoProgress {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    DemoProgress(JdbcClient jdbc, Agencies agencies, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @TenantTransactional(readOnly = true)
    public boolean isDone(AgencyId agency, DemoPhase phase) {
        return jdbc.sql("SELECT count(*) FROM demo.finished_phase WHERE agency_id = :agencyId AND phase = :phase")
                        .param("agencyId", agency.value())
                        .param("phase", phase.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Opens the agency and notes in the same breath that it is the demo's: no other one is ever touched. */
    @Transactional
    public Agency open(DemoAgency demo) {
        Agency agency = agencies.open(demo.code(), demo.title());
        jdbc.sql("SELECT set_config('app.agency', :agencyId, true)")
                .param("agencyId", agency.id().toString())
                .query(String.class)
                .single();
        add(agency.id(), DemoPhase.OPENED);
        return agency;
    }

    /** Does a phase and notes that it is done, in one transaction. */
    @TenantTransactional
    public void complete(AgencyId agency, DemoPhase phase, Runnable deed) {
        deed.run();
        add(agency, phase);
        audit.record(Actor.system(agency), "demo.loaded", "agency", agency.value(), Map.of("phase", phase.name()));
    }

    private void add(AgencyId agency, DemoPhase phase) {
        jdbc.sql("""
                        INSERT INTO demo.finished_phase (agency_id, phase, finished_at) VALUES (:agencyId, :phase, :now)
                        ON CONFLICT (agency_id, phase) DO NOTHING
                        """)
                .param("agencyId", agency.value())
                .param("phase", phase.name())
                .param("now", OfficeTime.now(clock))
                .update();
    }
}
