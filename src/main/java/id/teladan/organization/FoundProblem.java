package id.teladan.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem found while a file is read, before it is known how many are alike. */
record FoundProblem(
        int rowNumber,
        String columnName,
        RowProblem problem,
        String value,
        String rowName,
        List<String> arguments,
        @Nullable String remedy) {}
