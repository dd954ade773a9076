package id.teladan.ui.web;

import id.teladan.ui.BarChart;
import id.teladan.ui.DistributionCurve;
import id.teladan.ui.Form;
import id.teladan.ui.Meter;
import id.teladan.ui.Option;
import id.teladan.ui.PageOf;
import id.teladan.ui.Predicate;
import id.teladan.ui.Sparkline;
import id.teladan.ui.Step;
import java.util.List;

/** Every component in its states, for those who build pages. */
public record CataloguePage(
        Form form,
        List<Option> kinds,
        List<Meter> meters,
        Sparkline rising,
        Sparkline falling,
        BarChart bars,
        DistributionCurve distribution,
        List<List<Predicate>> matrix,
        List<Step> flow,
        List<Step> track,
        PageOf<String> list) {}
