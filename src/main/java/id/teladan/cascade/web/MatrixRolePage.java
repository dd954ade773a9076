package id.teladan.cascade.web;

import id.teladan.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be filled in; other pages fetch the form into its place.
 *
 * @param part what a part is called; null where the column is not shared by aspect or area
 * @param unit of the load; null where none is shared
 * @param split what is shared of it so far; null where none is
 */
public record MatrixRolePage(
        String key,
        String action,
        String back,
        String matrix,
        String name,
        String title,
        String target,
        @Nullable String part,
        @Nullable String unit,
        @Nullable String split,
        Form form) {

    /** Under which name the browser keeps what is being typed. */
    public String draft() {
        return "matriks-" + key;
    }
}
