package id.teladan.reporting.web;

import id.teladan.reporting.IndicatorCard;
import java.util.List;

/** First step: which indicator; the one reported most often on top. */
public record ReportStartPage(List<IndicatorCard> indicators) {}
