package id.teladan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pace for sums over many people is the pace of each one. */
class PaceInSqlTests extends SharedContext {

    private static final int TRIES = 500;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void databaseAndJavaAgree() {
        Random random = new Random(20261124);
        for (int i = 0; i < TRIES; i++) {
            Direction direction = any(List.of(Direction.values()), random);
            Measurement measurement = any(List.of(Measurement.values()), random);
            BigDecimal target = amount(random);
            BigDecimal most = direction == Direction.RANGE ? target.add(amount(random)) : null;
            LocalDate starts = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(60));
            LocalDate ends = starts.plusDays(1 + random.nextInt(300));
            LocalDate today = starts.plusDays(random.nextInt(400) - 30);
            BigDecimal realized = amount(random);
            Pace pace = Pace.of(
                    new Aim(direction, measurement, target, most),
                    starts,
                    ends,
                    today,
                    realized,
                    BigDecimal.valueOf(95));
            assertThat(inDatabase(direction, measurement, target, most, starts, ends, today, realized))
                    .as(
                            "%s %s %s %s %s–%s on %s: %s",
                            direction, measurement, target, most, starts, ends, today, realized)
                    .isEqualByComparingTo(pace.pacePercent());
        }
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static BigDecimal amount(Random random) {
        return random.nextInt(8) == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(random.nextDouble() * 1000).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal inDatabase(
            Direction direction,
            Measurement measurement,
            BigDecimal target,
            @Nullable BigDecimal most,
            LocalDate starts,
            LocalDate ends,
            LocalDate today,
            BigDecimal realized) {
        return jdbc.sql("""
                        SELECT performance.pace_percent(:direction, :measurement, :target, CAST(:most AS numeric), :starts, :ends,
                                                     :today, :realized)
                        """)
                .param("direction", direction.name())
                .param("measurement", measurement.name())
                .param("target", target)
                .param("most", most)
                .param("starts", starts)
                .param("ends", ends)
                .param("today", today)
                .param("realized", realized)
                .query(BigDecimal.class)
                .single();
    }
}
