package id.teladan.planning.web;

import id.teladan.planning.AssessorDoubts;
import id.teladan.planning.Plans;
import id.teladan.shared.Actor;
import id.teladan.ui.NavigationEntry;
import id.teladan.ui.NavigationSource;
import id.teladan.ui.Workplace;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PlanNavigation implements NavigationSource {

    private final Plans plans;
    private final AssessorDoubts doubts;

    PlanNavigation(Plans plans, AssessorDoubts doubts) {
        this.plans = plans;
        this.doubts = doubts;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                NavigationEntry.of(Workplace.PEGAWAI, 20, "Target saya", "/plans", "target")
                        .onPhone("Target"),
                NavigationEntry.of(Workplace.BKPSDM, 70, "Penilai keliru", "/assessor-doubts", "alert-triangle")
                        .counting(() -> doubts.countWaiting(actor)),
                NavigationEntry.of(Workplace.BKPSDM, 75, "Penutupan SKP", "/plan-years", "lock"),
                NavigationEntry.of(Workplace.PENILAI, 40, "Persetujuan SKP", "/plan-approvals", "file-check")
                        .counting(() -> plans.countWaiting(actor)));
    }
}
