package id.teladan.reporting.web;

import id.teladan.reporting.IndicatorCard;
import id.teladan.reporting.Report;
import id.teladan.ui.OwnPage;
import id.teladan.ui.Sparkline;
import java.util.List;

/** One indicator's history, newest first. */
public record IndicatorPage(
        IndicatorCard indicator, String person, boolean own, String unit, Sparkline trend, List<Report> reports)
        implements OwnPage {}
