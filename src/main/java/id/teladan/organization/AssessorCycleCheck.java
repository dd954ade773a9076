package id.teladan.organization;

import id.teladan.intake.FoundProblem;
import id.teladan.organization.AssessorImportRepository.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nobody may assess, through however many others, whoever assesses them. */
final class AssessorCycleCheck {

    private AssessorCycleCheck() {}

    static List<FoundProblem> problems(List<Edge> edges) {
        Map<Long, Edge> above = new HashMap<>();
        edges.forEach(edge -> above.put(edge.employeeId(), edge));
        Set<Long> safe = new HashSet<>();
        List<FoundProblem> problems = new ArrayList<>();
        for (Edge start : edges) {
            Set<Long> way = new HashSet<>();
            Long at = start.employeeId();
            while (at != null && !safe.contains(at) && way.add(at)) {
                Edge next = above.get(at);
                at = next == null ? null : Long.valueOf(next.assessorId());
            }
            if (at == null || safe.contains(at)) {
                safe.addAll(way);
            } else if (at == start.employeeId() && start.rowNumber() != null) {
                problems.add(new FoundProblem(
                        start.rowNumber(),
                        "NIP PENILAI",
                        ImportProblem.ASSIGNMENT_CYCLE,
                        start.assessorNip(),
                        start.employeeName(),
                        List.of(start.assessorName()),
                        null));
            }
        }
        return problems;
    }
}
