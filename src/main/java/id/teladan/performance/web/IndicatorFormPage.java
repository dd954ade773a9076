package id.teladan.performance.web;

import id.teladan.performance.AgreementContent;
import id.teladan.performance.Cascade;
import id.teladan.performance.Direction;
import id.teladan.performance.KeyIndicatorId;
import id.teladan.performance.Measurement;
import id.teladan.performance.Objective;
import id.teladan.performance.Rhythm;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, to be filled in.
 *
 * @param indicator null for a new one
 * @param parents what it may serve
 * @param search what other units were searched for
 */
public record IndicatorFormPage(
        AgreementContent content,
        Objective objective,
        @Nullable KeyIndicatorId indicator,
        List<Option> parents,
        String search,
        Form form) {

    public String back() {
        return "/performance/" + content.agreement().id();
    }

    public String action() {
        return indicator == null
                ? back() + "/objectives/" + objective.number() + "/indicators"
                : back() + "/indicators/" + indicator;
    }

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "iku-" + content.agreement().id() + "-" + (indicator == null ? "s" + objective.number() : indicator);
    }

    public List<Option> directions() {
        return Option.of(Direction.class, Direction::label);
    }

    public List<Option> measurements() {
        return Option.of(Measurement.class, Measurement::label);
    }

    public List<Option> rhythms() {
        return Option.of(Rhythm.class, Rhythm::label);
    }

    public List<Option> cascades() {
        return Option.of(Cascade.class, Cascade::label);
    }

    /** The name of the period that ends with a month: of the month, and of the quarter where one ends. */
    public String month(int month) {
        return Rhythm.MONTH.period(month);
    }

    public @Nullable String quarter(int month) {
        return month % 3 == 0 ? Rhythm.QUARTER.period(month) : null;
    }
}
