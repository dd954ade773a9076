package id.teladan.reporting;

import id.teladan.planning.IndicatorId;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.planning.Remark;
import id.teladan.planning.Remarks;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.TenantTransactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A plan that is being drawn up, against what the year before has brought. */
@Service
@TenantTransactional(readOnly = true)
public class PastRealizations {

    private final ReportRepository repository;
    private final Plans plans;
    private final Remarks remarks;

    PastRealizations(ReportRepository repository, Plans plans, Remarks remarks) {
        this.repository = repository;
        this.plans = plans;
        this.remarks = remarks;
    }

    /**
     * Indicators whose target asks for less than the same person realised in the year before, and on which the owner has not
     * said a word yet.
     *
     * @throws NotFound if there is no such plan, or the actor may not see the person it belongs to
     */
    public List<PastRealization> undercut(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        if (!plan.status().open()) {
            return List.of();
        }
        Set<IndicatorId> explained = remarks.of(actor, plan).stream()
                .filter(Remark::byOwner)
                .map(Remark::indicatorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return PastRealization.undercut(
                content, repository.findProgress(actor, plan.employeeId(), plan.year() - 1), explained);
    }
}
