package id.teladan.performance;

import java.util.List;

/** What shall become different (sasaran), with the indicators by which one sees it. */
public record Objective(long id, int number, String statement, List<KeyIndicator> indicators) {

    public Objective {
        indicators = List.copyOf(indicators);
    }
}
