package id.teladan.planning.web;

import id.teladan.planning.Plans;
import id.teladan.planning.WaitingPlan;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.tabular.Column;
import id.teladan.tabular.TabularWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for a leader's agreement, as a table. */
@Controller
class PlanApprovalExportController {

    private final Plans plans;

    PlanApprovalExportController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping({"/plan-approvals/export.xlsx", "/plan-approvals/export.csv"})
    void export(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<WaitingPlan> waiting = plans.waiting(actor);
        try (TabularWriter writer = PlanTables.open(
                response,
                request.getRequestURI(),
                "persetujuan-skp",
                "Persetujuan SKP",
                List.of(
                        Column.text("Nama", 40),
                        Column.text("Jabatan", 44),
                        Column.number("Tahun"),
                        Column.date("Mulai"),
                        Column.date("Sampai"),
                        Column.date("Diajukan"),
                        Column.number("Hasil kerja"),
                        Column.number("Indikator"),
                        Column.number("Pernah dikembalikan")))) {
            for (WaitingPlan plan : waiting) {
                writer.row(
                        plan.name(),
                        plan.positionName(),
                        plan.year(),
                        plan.startsOn(),
                        plan.endsOn(),
                        plan.submittedAt().atZoneSameInstant(OfficeTime.ZONE).toLocalDate(),
                        plan.results(),
                        plan.indicators(),
                        plan.returns());
            }
        }
    }
}
