package id.teladan.planning;

import id.teladan.shared.RecordParams;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An indicator as the parameters of a statement, wherever it is written. */
final class IndicatorParams {

    private IndicatorParams() {}

    static StatementSpec fill(StatementSpec statement, int number, IndicatorRevision indicator) {
        Trajectory trajectory = indicator.trajectory();
        return statement
                .params(RecordParams.of(indicator))
                .param("number", number)
                .param("description", indicator.description().strip())
                .param("upperBound", indicator.upperBound())
                .param("unit", indicator.unit().strip())
                .param(
                        "quarters",
                        trajectory == null
                                ? null
                                : trajectory.quarters().stream()
                                        .map(BigDecimal::toPlainString)
                                        .toArray(String[]::new));
    }
}
