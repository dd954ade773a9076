package id.teladan.intake;

import id.teladan.shared.Actor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of files that come in, whichever module they belong to. */
@Component
class UploadSources {

    private final Map<String, UploadSource> sources;
    private final Map<String, Map<String, RowProblem>> problems;

    UploadSources(List<UploadSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(source -> source.kind().step()))
                .collect(inOrder(source -> source.kind().code()));
        this.problems = sources.stream()
                .collect(Collectors.toUnmodifiableMap(source -> source.kind().code(), UploadSources::problems));
    }

    List<UploadKind> openTo(Actor actor) {
        return sources.values().stream()
                .map(UploadSource::kind)
                .filter(kind -> kind.isOpenTo(actor))
                .toList();
    }

    UploadSource of(UploadKind kind) {
        return of(kind.code());
    }

    UploadSource of(String code) {
        return Objects.requireNonNull(sources.get(code), () -> "No module takes in files of kind " + code);
    }

    /** Those of the kind of file first, then those of any cell. */
    List<RowProblem> problems(UploadKind kind) {
        return List.copyOf(problems.getOrDefault(kind.code(), Map.of()).values());
    }

    RowProblem problem(UploadKind kind, String name) {
        return Objects.requireNonNull(
                problems.getOrDefault(kind.code(), Map.of()).get(name),
                () -> kind.code() + " knows no problem " + name);
    }

    private static Map<String, RowProblem> problems(UploadSource source) {
        return Stream.concat(source.problems().stream(), Arrays.stream(CellProblem.values()))
                .collect(inOrder(RowProblem::name));
    }

    private static <T> Collector<T, ?, Map<String, T>> inOrder(Function<T, String> name) {
        return Collectors.toMap(
                name,
                Function.identity(),
                (one, other) -> {
                    throw new IllegalStateException("Twice: " + name.apply(one));
                },
                LinkedHashMap::new);
    }
}
