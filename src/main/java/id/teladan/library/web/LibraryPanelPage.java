package id.teladan.library.web;

import id.teladan.library.AgreedExample;
import id.teladan.library.Example;
import id.teladan.library.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Examples for one's own position, beside the form of a new result.
 *
 * @param family the reader's kind of position; null for none known
 */
public record LibraryPanelPage(
        ExampleUse use, @Nullable Family family, List<AgreedExample> agreed, List<Example> examples) {}
