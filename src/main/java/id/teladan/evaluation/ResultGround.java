package id.teladan.evaluation;

import id.teladan.planning.ResultKind;
import id.teladan.planning.WorkResultId;
import java.util.List;

/** What is known of a planned result when it is marked. */
public record ResultGround(
        WorkResultId resultId, int number, ResultKind kind, String description, List<IndicatorGround> indicators) {

    public ResultGround {
        indicators = List.copyOf(indicators);
    }
}
