package id.teladan.organization;

import id.teladan.intake.FoundProblem;
import id.teladan.organization.UnitImportRepository.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether staged units and those of the register make one tree. */
final class UnitTreeCheck {

    private final Map<String, Node> stored = new HashMap<>();
    private final Map<String, Node> staged = new LinkedHashMap<>();
    private final Set<String> wrong = new HashSet<>();
    private final List<FoundProblem> problems = new ArrayList<>();

    private UnitTreeCheck(List<Node> stored, List<Node> rows) {
        stored.forEach(node -> this.stored.put(node.unorId(), node));
        for (Node row : rows) {
            Node first = staged.putIfAbsent(row.unorId(), row);
            if (first != null) {
                report(row, "UNOR ID", ImportProblem.UNIT_TWICE, row.unorId(), String.valueOf(first.rowNumber()));
            }
        }
        staged.values().stream().filter(Node::wrong).forEach(row -> wrong.add(row.unorId()));
    }

    /** What is wrong, besides what was found in single rows already. */
    static List<FoundProblem> problems(List<Node> stored, List<Node> staged) {
        UnitTreeCheck check = new UnitTreeCheck(stored, staged);
        check.findSecondRoots();
        check.findUnknownParents();
        check.findCycles();
        check.spreadFromParents();
        return check.problems;
    }

    private void findSecondRoots() {
        String root = stored.values().stream()
                .filter(node -> node.root() && !movesBelow(node))
                .map(Node::unorId)
                .findFirst()
                .orElse(null);
        for (Node row : staged.values()) {
            if (row.root() && !row.wrong()) {
                if (root != null && !root.equals(row.unorId())) {
                    report(row, "INDUK ID", ImportProblem.SECOND_ROOT, "", nameOf(root));
                } else {
                    root = row.unorId();
                }
            }
        }
    }

    /** The register's root stays the root unless the file gives it a parent, which its kind forbids. */
    private boolean movesBelow(Node node) {
        Node row = staged.get(node.unorId());
        return row != null && !row.root() && !row.wrong();
    }

    private void findUnknownParents() {
        for (Node row : staged.values()) {
            String parent = row.parentUnorId();
            if (parent != null && !staged.containsKey(parent) && !stored.containsKey(parent)) {
                report(row, "INDUK ID", ImportProblem.PARENT_UNKNOWN, parent);
            }
        }
    }

    private void findCycles() {
        for (Node row : staged.values()) {
            Set<String> seen = new HashSet<>();
            String at = row.unorId();
            while (at != null && seen.add(at)) {
                at = parentOf(at);
            }
            if (row.unorId().equals(at)) {
                report(
                        row,
                        "INDUK ID",
                        ImportProblem.UNIT_CYCLE,
                        row.parentUnorId() == null ? "" : row.parentUnorId(),
                        nameOf(row.parentUnorId() == null ? "" : row.parentUnorId()));
            }
        }
    }

    private void spreadFromParents() {
        boolean more = true;
        while (more) {
            more = false;
            for (Node row : staged.values()) {
                String parent = row.parentUnorId();
                if (parent != null
                        && wrong.contains(parent)
                        && !stored.containsKey(parent)
                        && !wrong.contains(row.unorId())) {
                    report(row, "INDUK ID", ImportProblem.PARENT_WRONG, parent, nameOf(parent));
                    more = true;
                }
            }
        }
    }

    private @Nullable String parentOf(String unorId) {
        Node node = staged.getOrDefault(unorId, stored.get(unorId));
        return node == null ? null : node.parentUnorId();
    }

    private String nameOf(String unorId) {
        Node node = staged.getOrDefault(unorId, stored.get(unorId));
        return node == null ? unorId : node.name();
    }

    private void report(Node row, String column, ImportProblem problem, String value, String... arguments) {
        if (problem != ImportProblem.UNIT_TWICE) {
            wrong.add(row.unorId());
        }
        Integer number = row.rowNumber();
        if (number != null) {
            problems.add(new FoundProblem(number, column, problem, value, row.name(), List.of(arguments), null));
        }
    }
}
