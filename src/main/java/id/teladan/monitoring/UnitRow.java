package id.teladan.monitoring;

import id.teladan.shared.UnitId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One unit (with all beneath it) in the overview. Shares are per cent with one decimal, null where there is nothing to
 * count.
 *
 * @param agreed people with an agreed plan
 * @param reporting of those, people with a report within setting {@code monitoring.silence-days}
 * @param onCourse indicators at or above their pace, of those with a report
 * @param evaluated people whose last closed period is evaluated
 */
public record UnitRow(
        UnitId unitId,
        String name,
        int people,
        @Nullable BigDecimal agreed,
        @Nullable BigDecimal reporting,
        @Nullable BigDecimal onCourse,
        @Nullable BigDecimal evaluated,
        boolean hasUnits) {}
