package id.teladan.identity.web;

import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class IdentityNavigation implements NavigationSource {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                NavigationEntry.of(Workplace.BKPSDM, 70, "Pengguna", "/accounts", "users"),
                NavigationEntry.of(Workplace.ADMIN_OPD, 70, "Pengguna", "/accounts", "users"));
    }
}
