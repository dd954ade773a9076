package id.teladan.evaluation;

import id.teladan.cycle.Rating;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.Actor;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessor's marks on single results and values. */
@Repository
class MarkRepository {

    private final JdbcClient jdbc;

    MarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clearResults(Actor actor, EvaluationId id) {
        jdbc.sql("DELETE FROM evaluation.result_mark WHERE agency_id = :agencyId AND evaluation_id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .update();
    }

    void clearValues(Actor actor, EvaluationId id) {
        jdbc.sql("DELETE FROM evaluation.behavior_mark WHERE agency_id = :agencyId AND evaluation_id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .update();
    }

    void markResult(Actor actor, EvaluationId id, WorkResultId result, Rating mark) {
        jdbc.sql("""
                        INSERT INTO evaluation.result_mark (agency_id, evaluation_id, result_id, mark)
                        VALUES (:agencyId, :id, :result, :mark)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("result", result.value())
                .param("mark", mark.name())
                .update();
    }

    void markValue(Actor actor, EvaluationId id, String value, Rating mark) {
        jdbc.sql("""
                        INSERT INTO evaluation.behavior_mark (agency_id, evaluation_id, value_code, mark)
                        VALUES (:agencyId, :id, :value, :mark)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .param("value", value)
                .param("mark", mark.name())
                .update();
    }

    Map<WorkResultId, Rating> findOfResults(Actor actor, EvaluationId id) {
        Map<WorkResultId, Rating> marks = new HashMap<>();
        jdbc.sql(
                        "SELECT result_id, mark FROM evaluation.result_mark WHERE agency_id = :agencyId AND evaluation_id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(row -> {
                    marks.put(new WorkResultId(row.getLong("result_id")), Rating.valueOf(row.getString("mark")));
                });
        return marks;
    }

    Map<String, Rating> findOfValues(Actor actor, EvaluationId id) {
        Map<String, Rating> marks = new HashMap<>();
        jdbc.sql(
                        "SELECT value_code, mark FROM evaluation.behavior_mark WHERE agency_id = :agencyId AND evaluation_id = :id")
                .param("agencyId", actor.agencyId().value())
                .param("id", id.value())
                .query(row -> {
                    marks.put(row.getString("value_code"), Rating.valueOf(row.getString("mark")));
                });
        return marks;
    }
}
