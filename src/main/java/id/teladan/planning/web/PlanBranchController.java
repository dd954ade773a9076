package id.teladan.planning.web;

import id.teladan.performance.KeyIndicatorId;
import id.teladan.planning.CarriedBranch;
import id.teladan.planning.CarriedResult;
import id.teladan.planning.Carriers;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.Actor;
import id.teladan.shared.TenantTransactional;
import id.teladan.ui.Format;
import id.teladan.ui.Initials;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people in the tree of performance, one step at a time. */
@Controller
class PlanBranchController {

    private final Carriers carriers;

    PlanBranchController(Carriers carriers) {
        this.carriers = carriers;
    }

    @GetMapping(path = "/performance/people", params = "indicator")
    @TenantTransactional(readOnly = true)
    PlanBranchPage ofIndicator(Actor actor, @RequestParam KeyIndicatorId indicator) {
        return page(carriers.of(actor, indicator), "Belum ada SKP yang mendukung indikator ini.");
    }

    @GetMapping(path = "/performance/people", params = "result")
    @TenantTransactional(readOnly = true)
    PlanBranchPage beneath(Actor actor, @RequestParam WorkResultId result) {
        return page(carriers.beneath(actor, result), "Belum ada hasil kerja yang digantungkan di bawahnya.");
    }

    private static PlanBranchPage page(CarriedBranch branch, String nobody) {
        int all = branch.results().size() + branch.others();
        return new PlanBranchPage(
                all == 0 ? nobody : Format.capital(Format.inWords(all)) + " hasil kerja mendukungnya.",
                branch.results().stream().map(PlanBranchController::person).toList(),
                branch.others());
    }

    private static PlanBranchPage.Person person(CarriedResult result) {
        return new PlanBranchPage.Person(
                result.name(),
                Initials.of(result.name()),
                result.positionName(),
                result.description(),
                result.agreed(),
                "/plans/" + result.planId(),
                "/performance/people?result=" + result.id(),
                result.beneath());
    }
}
