package id.teladan.reporting.web;

import id.teladan.reporting.PastRealization;
import java.util.List;

/**
 * Targets below what was realised in the year before.
 *
 * @param plan the plan's address
 */
public record PastRealizationPage(String plan, List<PastRealization> undercut) {}
