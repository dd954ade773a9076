package id.teladan.cascade.web;

import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;

/**
 * A matrix to be begun.
 *
 * @param leaders of a team, the reader first
 */
public record NewMatrixPage(Form form, List<Option> levels, List<Option> years, List<Option> leaders) {

    public NewMatrixPage {
        levels = List.copyOf(levels);
        years = List.copyOf(years);
        leaders = List.copyOf(leaders);
    }
}
