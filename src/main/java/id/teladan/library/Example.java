package id.teladan.library;

import id.teladan.planning.ResultKind;
import java.util.List;

/** A result with its indicators as one might promise it. */
public record Example(
        ExampleId id, String familyCode, ResultKind kind, String description, List<ExampleIndicator> indicators) {

    public Example {
        indicators = List.copyOf(indicators);
    }
}
