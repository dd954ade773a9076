package id.teladan.organization.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where people, units and imports stand in the navigation. */
@Component
class OrganizationNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Stream.concat(
                        Stream.of(
                                NavigationEntry.of(
                                                Workplace.BKPSDM,
                                                30,
                                                "Data pegawai & impor",
                                                "/uploads",
                                                "database-import")
                                        .onPhone("Impor"),
                                NavigationEntry.of(Workplace.BKPSDM, 32, "Pegawai", "/employees", "users")
                                        .onPhone("Pegawai"),
                                NavigationEntry.of(Workplace.BKPSDM, 34, "Unit kerja", "/units", "sitemap"),
                                NavigationEntry.of(Workplace.BKPSDM, 36, "Penilai", "/assessors", "user-cog")),
                        Stream.of(Workplace.ADMIN_OPD, Workplace.KEPALA_OPD, Workplace.INSPEKTORAT)
                                .map(place -> NavigationEntry.of(place, 80, "Data pegawai", "/employees", "users")))
                .toList();
    }
}
