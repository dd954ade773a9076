package id.teladan.library.web;

import id.teladan.library.AgreedExample;
import id.teladan.library.Example;
import id.teladan.library.ExampleIndicator;
import id.teladan.library.Family;
import id.teladan.planning.Plan;
import id.teladan.ui.Form;
import id.teladan.ui.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shelf of examples.
 *
 * @param shown whose examples are shown, unless a text was searched for
 * @param own whether that is the reader's own kind of position
 * @param agreed what colleagues in the same position have agreed on
 * @param open the reader's plan that an example could go into; null if none may be edited
 * @param mayShare whether the reader may give an example to others
 */
public record LibraryPage(
        String answer,
        String text,
        Form form,
        Family shown,
        boolean own,
        List<Shelf> shelves,
        List<Example> examples,
        List<AgreedExample> agreed,
        @Nullable Plan open,
        boolean mayShare) {

    public record Shelf(String title, List<Family> families) {}

    public String target(ExampleIndicator indicator) {
        return Format.number(indicator.target()) + " " + indicator.unit();
    }
}
