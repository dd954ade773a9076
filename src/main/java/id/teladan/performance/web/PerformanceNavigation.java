package id.teladan.performance.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The overview counts what people do; these show what units promised. */
@Component
class PerformanceNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Stream.concat(
                        Stream.of(
                                        Workplace.KEPALA_OPD,
                                        Workplace.ADMIN_OPD,
                                        Workplace.BAGIAN_ORGANISASI,
                                        Workplace.PIMPINAN_DAERAH)
                                .flatMap(place -> Stream.of(
                                        NavigationEntry.of(
                                                        place, 20, "Perjanjian kinerja", "/performance", "certificate")
                                                .onPhone("Perjanjian"),
                                        NavigationEntry.of(
                                                place, 22, "Pohon kinerja", "/performance/tree", "sitemap"))),
                        Stream.of(
                                NavigationEntry.of(
                                        Workplace.BAGIAN_ORGANISASI,
                                        24,
                                        "Impor perjanjian",
                                        "/uploads",
                                        "database-import"),
                                NavigationEntry.of(Workplace.PEGAWAI, 60, "Kinerja unit saya", "/performance", "flag")))
                .toList();
    }
}
