package id.teladan.cycle;

import id.teladan.shared.AgencyId;
import id.teladan.shared.RecordParams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeriodRepository {

    private static final RowMapper<Period> PERIOD = (row, number) -> new Period(
            new PeriodId(row.getLong("id")),
            row.getInt("year"),
            PeriodKind.valueOf(row.getString("kind")),
            row.getInt("number"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getObject("window_opens_on", LocalDate.class),
            row.getObject("window_closes_on", LocalDate.class));

    private final JdbcClient jdbc;

    PeriodRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Period> find(AgencyId agencyId, PeriodId id) {
        return jdbc.sql("""
                        SELECT id, year, kind, number, starts_on, ends_on, window_opens_on, window_closes_on
                        FROM cycle.period
                        WHERE agency_id = :agencyId AND id = :id
                        """)
                .param("agencyId", agencyId.value())
                .param("id", id.value())
                .query(PERIOD)
                .optional();
    }

    /** The short period around a date; should an agency have changed its rhythm within the year, the shortest. */
    Optional<Period> around(AgencyId agencyId, LocalDate date) {
        return jdbc.sql("""
                        SELECT id, year, kind, number, starts_on, ends_on, window_opens_on, window_closes_on
                        FROM cycle.period
                        WHERE agency_id = :agencyId AND kind <> 'TAHUNAN' AND :date BETWEEN starts_on AND ends_on
                        ORDER BY ends_on - starts_on
                        LIMIT 1
                        """)
                .param("agencyId", agencyId.value())
                .param("date", date)
                .query(PERIOD)
                .optional();
    }

    List<Period> withOpenWindow(AgencyId agencyId, LocalDate date) {
        return jdbc.sql("""
                        SELECT id, year, kind, number, starts_on, ends_on, window_opens_on, window_closes_on
                        FROM cycle.period
                        WHERE agency_id = :agencyId AND :date BETWEEN window_opens_on AND window_closes_on
                        ORDER BY ends_on, starts_on DESC
                        """)
                .param("agencyId", agencyId.value())
                .param("date", date)
                .query(PERIOD)
                .list();
    }

    List<Period> ofYear(AgencyId agencyId, int year) {
        return jdbc.sql("""
                        SELECT id, year, kind, number, starts_on, ends_on, window_opens_on, window_closes_on
                        FROM cycle.period
                        WHERE agency_id = :agencyId AND year = :year
                        ORDER BY ends_on, starts_on DESC
                        """)
                .param("agencyId", agencyId.value())
                .param("year", year)
                .query(PERIOD)
                .list();
    }

    Optional<PeriodKind> latestRhythm(AgencyId agencyId) {
        return jdbc.sql("""
                        SELECT kind
                        FROM cycle.period
                        WHERE agency_id = :agencyId AND kind <> 'TAHUNAN'
                        ORDER BY year DESC, id DESC
                        LIMIT 1
                        """)
                .param("agencyId", agencyId.value())
                .query(String.class)
                .optional()
                .map(PeriodKind::valueOf);
    }

    void add(AgencyId agencyId, NewPeriod period) {
        jdbc.sql("""
                        INSERT INTO cycle.period
                            (agency_id, year, kind, number, starts_on, ends_on, window_opens_on, window_closes_on)
                        VALUES
                            (:agencyId, :year, :kind, :number, :startsOn, :endsOn, :windowOpensOn, :windowClosesOn)
                        """)
                .param("agencyId", agencyId.value())
                .params(RecordParams.of(period))
                .update();
    }
}
