package id.teladan.reporting.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReportingNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                NavigationEntry.of(Workplace.PEGAWAI, 30, "Lapor", "/reports/new", "edit")
                        .asMainTab("Lapor"),
                NavigationEntry.of(Workplace.PEGAWAI, 35, "Laporan saya", "/reports", "history"));
    }
}
