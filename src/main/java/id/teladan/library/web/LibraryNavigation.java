package id.teladan.library.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LibraryNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                NavigationEntry.of(Workplace.PEGAWAI, 25, "Pustaka hasil kerja", "/library", "bulb"),
                NavigationEntry.of(Workplace.PENILAI, 45, "Pustaka dan target bersama", "/library/sharing", "users"),
                NavigationEntry.of(Workplace.ADMIN_OPD, 45, "Pustaka dan target bersama", "/library/sharing", "users"),
                NavigationEntry.of(Workplace.KEPALA_OPD, 45, "Pustaka dan target bersama", "/library/sharing", "users"),
                NavigationEntry.of(Workplace.BKPSDM, 45, "Pustaka dan target bersama", "/library/sharing", "users"));
    }
}
