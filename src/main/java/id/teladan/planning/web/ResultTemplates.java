package id.teladan.planning.web;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Aspect;
import id.teladan.planning.ChangeReason;
import id.teladan.planning.Classification;
import id.teladan.planning.PlanContent;
import id.teladan.planning.ResultKind;
import id.teladan.ui.Form;

/** Wording from which a main result of an acting duty (Lampiran II.A.6.d) or of a study (Lampiran II.B) starts. */
final class ResultTemplates {

    private ResultTemplates() {}

    static Form of(ChangeReason reason, PlanContent content) {
        Form form = Form.empty()
                .with("version", content.plan().version())
                .with("kind", ResultKind.UTAMA)
                .with("classification", Classification.INDIVIDU);
        return switch (reason) {
            case PLT_PLH ->
                indicator(
                        form.with(
                                "description",
                                "Terselenggaranya tugas dan fungsi (nama jabatan) selama saya menjabat Plt./Plh."),
                        Aspect.KUALITAS,
                        "Persentase target unit (nama unit) yang tercapai selama masa tugas",
                        "%",
                        Measurement.LATEST);
            case TUGAS_BELAJAR ->
                indicator(
                        form.with("description", "Tercapainya hasil studi (jenjang dan program studi) tepat waktu"),
                        Aspect.KUALITAS,
                        "Indeks prestasi kumulatif pada akhir semester",
                        "IPK",
                        Measurement.LATEST);
            default -> IndicatorRows.added(form);
        };
    }

    private static Form indicator(Form form, Aspect aspect, String description, String unit, Measurement measurement) {
        String row = "indicators[0].";
        return form.with(row + "aspect", aspect)
                .with(row + "description", description)
                .with(row + "unit", unit)
                .with(row + "direction", Direction.MAXIMIZE)
                .with(row + "measurement", measurement);
    }
}
