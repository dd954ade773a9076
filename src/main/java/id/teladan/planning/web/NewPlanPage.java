package id.teladan.planning.web;

import id.teladan.planning.Approach;
import id.teladan.ui.Form;
import id.teladan.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param latest the plan that may be copied, in words; null if there is none */
public record NewPlanPage(Form form, @Nullable String latest) {

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
