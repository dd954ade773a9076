package id.teladan.planning.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** For those who answer for the planning of many. */
@Component
class PlanProgressNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Stream.concat(
                        Stream.of(
                                        Workplace.KEPALA_OPD,
                                        Workplace.ADMIN_OPD,
                                        Workplace.BKPSDM,
                                        Workplace.BAGIAN_ORGANISASI,
                                        Workplace.INSPEKTORAT)
                                .map(place ->
                                        NavigationEntry.of(place, 25, "Kemajuan SKP", "/plan-progress", "checklist")),
                        Stream.of(Workplace.KEPALA_OPD, Workplace.ADMIN_OPD, Workplace.BKPSDM)
                                .map(place ->
                                        NavigationEntry.of(place, 26, "Paket SKP (PDF)", "/plan-bundles", "file-text")))
                .toList();
    }
}
