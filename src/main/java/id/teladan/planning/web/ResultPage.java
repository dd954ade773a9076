package id.teladan.planning.web;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Approach;
import id.teladan.planning.Aspect;
import id.teladan.planning.Classification;
import id.teladan.planning.FormDraft;
import id.teladan.planning.Perspective;
import id.teladan.planning.PlanContent;
import id.teladan.planning.ResultKind;
import id.teladan.planning.ResultRevision;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result with its indicators, to be filled in.
 *
 * @param number of the result; 0 for a new one
 * @param rows how many indicators there is room for
 * @param parents the superior's results to choose from
 * @param restored when what stands in the form was typed, if it was not saved; null if it is what the plan says
 * @param goals the key indicators of the owner's unit and of those above it, to choose from
 * @param superior the assessor's name; empty if nobody is assigned
 */
public record ResultPage(
        PlanContent content,
        int number,
        Form form,
        int rows,
        List<Option> parents,
        List<Option> goals,
        String superior,
        @Nullable String restored) {

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "skp-" + content.plan().id() + "-" + number;
    }

    /** Under which name the server keeps it. */
    public String keeps() {
        return back() + "/drafts/" + FormDraft.ofResult(number);
    }

    public List<Option> classifications() {
        return List.of(
                new Option(
                        Classification.ORGANISASI.name(),
                        Classification.ORGANISASI.label(),
                        "melekat pada jabatan; ditawarkan kepada penggantinya"),
                new Option(Classification.INDIVIDU.name(), Classification.INDIVIDU.label(), "melekat pada orangnya"));
    }

    /** Whether a quarter of the row is filled in or wrong. */
    public boolean hasTrajectory(int row) {
        return Stream.of("first", "second", "third", "fourth")
                .anyMatch(quarter -> !form.value("indicators[" + row + "]." + quarter + "Quarter")
                        .isEmpty());
    }

    public String back() {
        return "/plans/" + content.plan().id();
    }

    public String action() {
        return number == 0 ? back() + "/results" : back() + "/results/" + number;
    }

    public boolean needsOrigin() {
        return !content.highLeader() && content.plan().approach() == Approach.KUANTITATIF;
    }

    public boolean mayHaveMore() {
        return rows < ResultRevision.MOST_INDICATORS;
    }

    public List<Option> kinds() {
        return List.of(
                new Option(ResultKind.UTAMA.name(), ResultKind.UTAMA.label(), "prioritas tinggi menurut pimpinan"),
                new Option(ResultKind.TAMBAHAN.name(), ResultKind.TAMBAHAN.label(), "prioritas rendah"));
    }

    public List<Option> aspects() {
        return Option.of(Aspect.class, Aspect::label);
    }

    public List<Option> directions() {
        return Option.of(Direction.class, Direction::label);
    }

    public List<Option> measurements() {
        return Option.of(Measurement.class, Measurement::label);
    }

    public List<Option> perspectives() {
        return Option.of(Perspective.class, Perspective::label);
    }
}
