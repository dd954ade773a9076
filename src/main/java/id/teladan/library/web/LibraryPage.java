package id.teladan.library.web;

import id.teladan.library.AgreedExample;
import id.teladan.library.Example;
import id.teladan.library.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shelf of examples.
 *
 * @param shown whose examples are shown, unless a text was searched for
 * @param own whether that is the reader's own kind of position
 * @param agreed what colleagues in the same position have agreed on
 * @param use where an example could go into the reader's plan; null if none may be edited
 * @param mayShare whether the reader may give an example to others
 */
public record LibraryPage(
        String answer,
        String text,
        Family shown,
        boolean own,
        List<Shelf> shelves,
        List<Example> examples,
        List<AgreedExample> agreed,
        @Nullable ExampleUse use,
        boolean mayShare) {

    public record Shelf(String title, List<Family> families) {}
}
