package id.teladan.performance;

import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.EmployeeId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was realised, and every correction of it. */
@Repository
class RealizationRepository {

    private final JdbcClient jdbc;

    RealizationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All entries, the latest period first and in it the newest. */
    List<Realization> findAll(AgencyId agency, KeyIndicatorId indicator) {
        return jdbc.sql("""
                        SELECT id, month, amount, note, corrects_id, entered_by, entered_at
                        FROM performance.realization
                        WHERE agency_id = :agencyId AND indicator_id = :indicator
                        ORDER BY month DESC, id DESC
                        """)
                .param("agencyId", agency.value())
                .param("indicator", indicator.value())
                .query((row, number) -> {
                    long corrects = row.getLong("corrects_id");
                    return new Realization(
                            new RealizationId(row.getLong("id")),
                            row.getInt("month"),
                            row.getBigDecimal("amount").stripTrailingZeros(),
                            row.getString("note"),
                            corrects == 0 ? null : new RealizationId(corrects),
                            row.getString("entered_by"),
                            row.getObject("entered_at", OffsetDateTime.class));
                })
                .list();
    }

    void insert(
            Actor actor,
            KeyIndicatorId indicator,
            int month,
            NewRealization entry,
            @Nullable String note,
            OffsetDateTime now) {
        EmployeeId employee = actor.employeeId();
        RealizationId corrects = entry.corrects();
        jdbc.sql("""
                        INSERT INTO performance.realization
                            (agency_id, indicator_id, month, amount, note, corrects_id, entered_by, employee_id, entered_at)
                        VALUES (:agencyId, :indicator, :month, :amount, :note, :corrects, :enteredBy, :employee, :now)
                        """)
                .param("agencyId", actor.agencyId().value())
                .param("indicator", indicator.value())
                .param("month", month)
                .param("amount", entry.amount())
                .param("note", note)
                .param("corrects", corrects == null ? null : corrects.value())
                .param("enteredBy", actor.name())
                .param("employee", employee == null ? null : employee.value())
                .param("now", now)
                .update();
    }
}
