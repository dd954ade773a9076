package id.teladan.reporting.web;

import id.teladan.reporting.Evidence;
import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.Report;
import id.teladan.ui.OwnPage;
import java.util.List;

/**
 * One report with its evidence, for its sender and whoever may see it.
 *
 * @param liveTopic of its sender: feedback on the report appears by itself
 */
public record ReportPage(
        Report report,
        String sender,
        boolean own,
        IndicatorCard indicator,
        String amount,
        List<Evidence> evidence,
        String liveTopic)
        implements OwnPage {}
