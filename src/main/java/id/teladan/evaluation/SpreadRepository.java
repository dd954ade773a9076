package id.teladan.evaluation;

import id.teladan.cycle.PeriodId;
import id.teladan.cycle.Predicate;
import id.teladan.shared.Actor;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.UnitId;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Teams in numbers, and why they depart from the pattern. */
@Repository
class SpreadRepository {

    private final JdbcClient jdbc;

    SpreadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The final predicates of an assessor's team, whoever gave them.
     *
     * @param but an evaluation that is not counted
     */
    Map<Predicate, Integer> countFinal(
            Actor actor, EmployeeId assessor, UnitId unit, PeriodId period, EvaluationId but) {
        Map<Predicate, Integer> counts = new EnumMap<>(Predicate.class);
        jdbc.sql("""
                        SELECT predicate, count(*) AS people
                        FROM evaluation.evaluation
                        WHERE agency_id = :agencyId AND period_id = :period AND unit_id = :unit
                          AND coalesce(late_assessor_id, assessor_id) = :assessor AND finalized_at IS NOT NULL AND id <> :but
                        GROUP BY predicate
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("period", period.value())
                .param("unit", unit.value())
                .param("assessor", assessor.value())
                .param("but", but.value())
                .query(row -> {
                    counts.put(Predicate.valueOf(row.getString("predicate")), row.getInt("people"));
                });
        return counts;
    }

    Optional<Justification> findJustification(Actor actor, EmployeeId assessor, UnitId unit, PeriodId period) {
        return jdbc.sql("""
                        SELECT text, written_by, written_at
                        FROM evaluation.justification
                        WHERE agency_id = :agencyId AND assessor_id = :assessor AND unit_id = :unit AND period_id = :period
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("assessor", assessor.value())
                .param("unit", unit.value())
                .param("period", period.value())
                .query(Justification.class)
                .optional();
    }

    void saveJustification(
            Actor actor, EmployeeId assessor, UnitId unit, PeriodId period, String text, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO evaluation.justification
                            (agency_id, assessor_id, unit_id, period_id, text, written_by, written_at)
                        VALUES (:agencyId, :assessor, :unit, :period, :text, :writtenBy, :now)
                        ON CONFLICT (agency_id, assessor_id, unit_id, period_id) DO UPDATE SET
                            text = excluded.text, written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("assessor", assessor.value())
                .param("unit", unit.value())
                .param("period", period.value())
                .param("text", text)
                .param("writtenBy", actor.name())
                .param("now", now)
                .update();
    }
}
