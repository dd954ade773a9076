package id.teladan.cycle;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HolidayRepository {

    private final JdbcClient jdbc;

    HolidayRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<LocalDate> dates() {
        return jdbc.sql("SELECT on_date FROM cycle.holiday")
                .query(LocalDate.class)
                .set();
    }
}
