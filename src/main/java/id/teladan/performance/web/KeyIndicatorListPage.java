package id.teladan.performance.web;

import id.teladan.ui.Form;
import id.teladan.ui.Option;
import id.teladan.ui.PageOf;
import java.util.List;

/**
 * The key indicators of a year, as a list.
 *
 * @param form holds what was filtered for, as {@link IndicatorFilter} has it
 * @param query the same, as part of an address
 */
public record KeyIndicatorListPage(
        String answer,
        int year,
        int count,
        PageOf<IndicatorLine> lines,
        List<Option> states,
        List<Option> units,
        List<Option> years,
        String query,
        Form form) {}
