package id.teladan.evaluation.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class EvaluationNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Stream.of(
                        NavigationEntry.of(Workplace.PENILAI, 40, "Penilaian", "/assessments", "scale")
                                .onPhone("Penilaian"),
                        NavigationEntry.of(Workplace.PENILAI, 50, "Predikat unit", "/unit-predicates", "building"),
                        NavigationEntry.of(Workplace.PEGAWAI, 50, "Penilaian saya", "/evaluations", "certificate"),
                        NavigationEntry.of(Workplace.KEPALA_OPD, 40, "Predikat unit", "/unit-predicates", "building")
                                .onPhone("Predikat"),
                        NavigationEntry.of(
                                        Workplace.BAGIAN_ORGANISASI,
                                        40,
                                        "Predikat unit",
                                        "/unit-predicates",
                                        "building")
                                .onPhone("Predikat"),
                        NavigationEntry.of(
                                        Workplace.PIMPINAN_DAERAH, 40, "Predikat unit", "/unit-predicates", "building")
                                .onPhone("Predikat"))
                .filter(entry -> entry.workplace() != Workplace.KEPALA_OPD || actor.assesses())
                .toList();
    }
}
