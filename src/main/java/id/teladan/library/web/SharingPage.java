package id.teladan.library.web;

import id.teladan.library.ExampleId;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import id.teladan.planning.ResultKind;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import id.teladan.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target for many people.
 *
 * @param form the target
 * @param rows how many indicators there is room for
 * @param example where it comes from; null if it was written here
 * @param group which people, as a form of its own
 * @param parts the people by what happens to their plans
 * @param earlier what the reader has given before
 */
public record SharingPage(
        Form form,
        int rows,
        @Nullable ExampleId example,
        List<Option> units,
        List<Option> positions,
        Form group,
        List<Option> years,
        List<SharingPart> parts,
        List<Earlier> earlier) {

    public record Earlier(String href, String description, String what) {}

    /** Under which name the browser keeps the form; an example is not covered by what was typed without it. */
    public String draft() {
        return "berikan-target" + (example == null ? "" : "-" + example);
    }

    public int changed() {
        return parts.stream()
                .filter(part -> part.state().changesPlan())
                .mapToInt(SharingPart::size)
                .sum();
    }

    public String answer() {
        return changed() == 0
                ? "Tidak ada konsep SKP yang dapat ditambah di kelompok ini."
                : "Satu target untuk " + Format.number(changed()) + " orang.";
    }

    public List<Option> kinds() {
        return Option.of(ResultKind.class, ResultKind::label);
    }

    public List<Option> aspects() {
        return Option.of(Aspect.class, Aspect::label);
    }

    /** A range would need a second bound; who wants one writes it in the own plan. */
    public List<Option> directions() {
        return Option.of(Direction.class, Direction::label).stream()
                .filter(option -> !option.value().equals(Direction.RANGE.name()))
                .toList();
    }

    public List<Option> measurements() {
        return Option.of(Measurement.class, Measurement::label);
    }
}
