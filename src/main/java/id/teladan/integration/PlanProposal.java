package id.teladan.integration;

import id.teladan.planning.Aspect;
import id.teladan.planning.ResultKind;
import id.teladan.planning.ResultRevision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a table would add to a plan.
 *
 * @param orphans what is wrong with rows that belong to no result
 */
public record PlanProposal(List<ProposedResult> results, List<RowRemark> orphans) {

    private static final int LONGEST_RESULT = 1000;
    private static final int LONGEST_INDICATOR = 500;

    public PlanProposal {
        results = List.copyOf(results);
        orphans = List.copyOf(orphans);
    }

    public List<ProposedResult> ready() {
        return results.stream().filter(ProposedResult::ready).toList();
    }

    /** All that keeps rows out, in their order. */
    public List<RowRemark> problems() {
        List<RowRemark> all = new ArrayList<>(orphans);
        results.stream().filter(result -> !result.known()).forEach(result -> all.addAll(result.problems()));
        all.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return all;
    }

    /** @param present what the plan's results say already */
    static PlanProposal of(List<ExchangeRow> rows, List<String> present) {
        Set<String> known = new HashSet<>();
        present.forEach(text -> known.add(words(text)));
        List<ProposedResult> results = new ArrayList<>();
        List<RowRemark> orphans = new ArrayList<>();
        ResultKind kind = ResultKind.UTAMA;
        Draft draft = null;
        for (ExchangeRow row : rows) {
            Optional<ResultKind> named = kind(row.category());
            ResultKind before = kind;
            kind = named.orElse(kind);
            boolean begins = !row.result().isBlank()
                    && (draft == null || !words(row.result()).equals(words(draft.description)) || kind != before);
            if (begins) {
                if (draft != null) {
                    results.add(draft.finished(known));
                }
                draft = new Draft(row, kind);
            }
            if (draft != null) {
                draft.take(row, named.isEmpty() && !row.category().isBlank());
            } else if (!row.indicator().isBlank() || !row.target().isBlank()) {
                orphans.add(new RowRemark(row.number(), "integration.result-missing", row.indicator()));
            }
        }
        if (draft != null) {
            results.add(draft.finished(known));
        }
        return new PlanProposal(results, orphans);
    }

    /** For comparing: case, punctuation at the end and spaces do not matter. */
    static String words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("[ .;]+$", "")
                .strip();
    }

    private static Optional<ResultKind> kind(String category) {
        String word = category.toLowerCase(Locale.ROOT);
        return word.contains("tambahan")
                ? Optional.of(ResultKind.TAMBAHAN)
                : word.contains("utama") ? Optional.of(ResultKind.UTAMA) : Optional.empty();
    }

    private static Optional<Aspect> aspect(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.isBlank()
                ? Optional.of(Aspect.KUANTITAS)
                : word.contains("kuantitas")
                        ? Optional.of(Aspect.KUANTITAS)
                        : word.contains("kualitas")
                                ? Optional.of(Aspect.KUALITAS)
                                : word.contains("waktu") || word.contains("kecepatan")
                                        ? Optional.of(Aspect.WAKTU)
                                        : word.contains("biaya") ? Optional.of(Aspect.BIAYA) : Optional.empty();
    }

    /** A result while its rows are being read. */
    private static final class Draft {

        private final int row;
        private final ResultKind kind;
        private final String description;
        private String parent = "";
        private final List<ProposedIndicator> indicators = new ArrayList<>();
        private final List<RowRemark> problems = new ArrayList<>();

        Draft(ExchangeRow first, ResultKind kind) {
            this.row = first.number();
            this.kind = kind;
            this.description = first.result().strip();
            if (description.length() > LONGEST_RESULT) {
                remark(row, "integration.result-too-long", description.substring(0, 60));
            }
        }

        void take(ExchangeRow next, boolean strangeCategory) {
            if (strangeCategory) {
                remark(next.number(), "integration.category-unknown", next.category());
            }
            if (parent.isEmpty() && !next.parent().isBlank()) {
                parent = next.parent().strip();
                if (parent.length() > LONGEST_RESULT) {
                    remark(next.number(), "integration.parent-too-long", parent.substring(0, 60));
                }
            }
            if (next.indicator().isBlank() && next.target().isBlank()) {
                return;
            }
            if (next.indicator().isBlank()) {
                remark(next.number(), "integration.indicator-missing", next.target());
                return;
            }
            if (next.indicator().strip().length() > LONGEST_INDICATOR) {
                remark(
                        next.number(),
                        "integration.indicator-too-long",
                        next.indicator().substring(0, 60));
            }
            Optional<Aspect> aspect = aspect(next.aspect());
            Optional<ProposedTarget> target = ProposedTarget.parse(next.target());
            if (aspect.isEmpty()) {
                remark(next.number(), "integration.aspect-unknown", next.aspect());
            }
            if (target.isEmpty()) {
                remark(
                        next.number(),
                        next.target().isBlank() ? "integration.target-missing" : "integration.target-unclear",
                        next.target());
            }
            if (aspect.isPresent() && target.isPresent()) {
                indicators.add(new ProposedIndicator(
                        next.number(), aspect.get(), next.indicator().strip(), target.get()));
            }
        }

        /** @param known to which this one is added, so that a second of the same words is left out */
        ProposedResult finished(Set<String> known) {
            if (indicators.isEmpty() && problems.isEmpty()) {
                remark(row, "integration.no-indicators", description);
            }
            if (indicators.size() > ResultRevision.MOST_INDICATORS) {
                remark(row, "integration.too-many-indicators", Integer.toString(indicators.size()));
            }
            return new ProposedResult(
                    row, kind, description, parent, indicators, problems, !known.add(words(description)));
        }

        private void remark(int at, String key, String value) {
            problems.add(new RowRemark(at, key, value));
        }
    }
}
