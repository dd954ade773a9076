package id.teladan.reporting.web;

import id.teladan.planning.IndicatorId;
import id.teladan.reporting.Report;
import java.util.List;
import java.util.Map;

/** The person's own latest reports. */
public record ReportListPage(List<Report> reports, Map<IndicatorId, String> indicators) {}
