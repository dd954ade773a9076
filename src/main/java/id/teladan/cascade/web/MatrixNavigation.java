package id.teladan.cascade.web;

import id.teladan.cascade.Assignments;
import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Matrices for those who share out, roles for those who carry, coverage for those who answer for a unit. */
@Component
class MatrixNavigation implements NavigationSource {

    private final Assignments assignments;

    MatrixNavigation(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Stream.concat(
                        Stream.of(
                                NavigationEntry.of(Workplace.PENILAI, 45, "Matriks peran hasil", "/matrices", "table")
                                        .counting(() -> assignments.countWaiting(actor)),
                                NavigationEntry.of(Workplace.PEGAWAI, 25, "Peran saya", "/roles", "sitemap")),
                        Stream.of(
                                        Workplace.KEPALA_OPD,
                                        Workplace.ADMIN_OPD,
                                        Workplace.BKPSDM,
                                        Workplace.BAGIAN_ORGANISASI,
                                        Workplace.INSPEKTORAT)
                                .map(place -> NavigationEntry.of(place, 27, "Cakupan kinerja", "/coverage", "checks")))
                .toList();
    }
}
