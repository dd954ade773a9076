package id.teladan.monitoring.web;

import id.teladan.planning.IndicatorId;
import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.Report;
import id.teladan.shared.EmployeeId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person of the team: targets, reports and feedback side by side.
 *
 * @param previous the one before by name; null for the first
 */
public record PersonPage(
        EmployeeId employeeId,
        String name,
        String line,
        String answer,
        int place,
        int size,
        @Nullable Neighbour previous,
        @Nullable Neighbour following,
        List<IndicatorCard> indicators,
        List<Report> reports,
        Map<IndicatorId, String> descriptions,
        Map<IndicatorId, String> units,
        String liveTopic) {

    public record Neighbour(String firstName, String href) {}
}
