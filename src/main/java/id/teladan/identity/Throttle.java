package id.teladan.identity;

import id.teladan.shared.OfficeTime;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts per source in the database, so that all nodes count together and a restart forgets nothing. */
@Repository
class Throttle {

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one more attempt. The window begins with the first attempt and, once over, with the next.
     *
     * @return whether it is among the first {@code limit} of its window
     */
    @Transactional
    public boolean admits(String kind, String source, int limit, Duration window) {
        OffsetDateTime now = OfficeTime.now(clock);
        int count = jdbc.sql("""
                        INSERT INTO identity.throttle AS t (kind, source, count, started_at)
                        VALUES (:kind, :source, 1, :now)
                        ON CONFLICT (kind, source) DO UPDATE SET
                            count = CASE WHEN t.started_at > :before THEN least(t.count, 1000000) + 1 ELSE 1 END,
                            started_at = CASE WHEN t.started_at > :before THEN t.started_at ELSE :now END
                        RETURNING count
                        """)
                .param("kind", kind)
                .param("source", source)
                .param("now", now)
                .param("before", now.minus(window))
                .query(Integer.class)
                .single();
        return count <= limit;
    }

    /** Takes one attempt back: it was none of those that are counted. */
    @Transactional
    public void forgive(String kind, String source) {
        jdbc.sql("""
                        UPDATE identity.throttle SET count = count - 1
                        WHERE kind = :kind AND source = :source AND count > 0
                        """).param("kind", kind).param("source", source).update();
    }

    /** Removes what began before the given moment. */
    @Transactional
    public void forget(OffsetDateTime before) {
        jdbc.sql("DELETE FROM identity.throttle WHERE started_at < :before")
                .param("before", before)
                .update();
    }
}
