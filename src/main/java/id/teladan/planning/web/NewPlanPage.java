package id.teladan.planning.web;

import id.teladan.planning.Approach;
import id.teladan.planning.InheritedResult;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;

/**
 * A plan to be begun.
 *
 * @param sources plans whose texts it may begin with
 * @param inheritance results that stay with the position, from its former holder
 */
public record NewPlanPage(Form form, List<Option> sources, List<InheritedResult> inheritance) {

    public List<Option> approaches() {
        return List.of(
                new Option(
                        Approach.KUANTITATIF.name(),
                        Approach.KUANTITATIF.label(),
                        "indikator dan target ditulis terpisah, dengan satuan"),
                new Option(
                        Approach.KUALITATIF.name(),
                        Approach.KUALITATIF.label(),
                        "ukuran dan target dalam satu uraian, dengan pemberi penugasan"));
    }
}
