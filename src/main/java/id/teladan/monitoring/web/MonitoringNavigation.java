package id.teladan.monitoring.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MonitoringNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                NavigationEntry.of(Workplace.PEGAWAI, 10, "Beranda saya", ownHome(actor), "home")
                        .onPhone("Beranda"),
                NavigationEntry.of(Workplace.PENILAI, 10, "Papan tim", "/team", "server")
                        .onPhone("Tim"),
                overview(Workplace.KEPALA_OPD, "Kinerja unit"),
                overview(Workplace.ADMIN_OPD, "Kelengkapan unit"),
                overview(Workplace.BKPSDM, "Kelengkapan per OPD"),
                overview(Workplace.BAGIAN_ORGANISASI, "Kinerja per OPD"),
                overview(Workplace.INSPEKTORAT, "Kinerja per OPD"),
                overview(Workplace.PIMPINAN_DAERAH, "Ringkasan eksekutif"));
    }

    /** The first page of people who have no other workplace is their own. */
    private static String ownHome(Actor actor) {
        return Workplace.openTo(actor).getFirst() == Workplace.PEGAWAI ? "/" : "/home";
    }

    private static NavigationEntry overview(Workplace workplace, String label) {
        return NavigationEntry.of(workplace, 10, label, "/overview", "clipboard-data")
                .onPhone("Ringkasan");
    }
}
