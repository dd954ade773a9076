package id.teladan.library;

import id.teladan.planning.ResultKind;
import java.util.List;

/**
 * A result that several people of the agency have agreed on in the same position. Nobody's name goes with it, and neither
 * does anything that only one or two of them wrote.
 *
 * @param indicators those that as many of them share, with the target in the middle of theirs
 * @param people how many, {@link Examples#FEWEST_PEOPLE} or more
 */
public record AgreedExample(ResultKind kind, String description, List<ExampleIndicator> indicators, int people) {

    public AgreedExample {
        indicators = List.copyOf(indicators);
    }
}
