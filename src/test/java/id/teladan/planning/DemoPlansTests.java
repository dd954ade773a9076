package id.teladan.planning;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.demo.DemoAgency;
import id.teladan.demo.DemoInstaller;
import id.teladan.organization.Agencies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration keeps the rules that everybody's plan must keep. */
class DemoPlansTests extends SharedContext {

    @Autowired
    private DemoInstaller installer;

    @Autowired
    private Agencies agencies;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void everyPlanIsComplete() {
        installer.install(DemoAgency.KABUPATEN_SERANG);
        List<PlanContent> contents = transactions.execute(status -> contents());
        assertThat(contents).hasSizeGreaterThan(2_500);
        assertThat(contents)
                .allSatisfy(content -> assertThat(PlanRules.missing(content)).isEmpty());
    }

    private List<PlanContent> contents() {
        long agency = agencies.find(DemoAgency.KABUPATEN_SERANG.code())
                .orElseThrow()
                .id()
                .value();
        jdbc.sql("SELECT set_config('app.agency', :agency, true)")
                .param("agency", Long.toString(agency))
                .query(String.class)
                .single();
        Set<Long> leaders = Set.copyOf(jdbc.sql("""
                        SELECT p.id FROM planning.plan p
                        JOIN organization.v_employee e ON e.agency_id = p.agency_id AND e.id = p.employee_id
                        WHERE e.position_kind IN ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA')
                        """).query(Long.class).list());
        Map<PlanId, List<WorkResult>> results =
                jdbc.sql("SELECT * FROM planning.work_result").query(PlanContentRepository.RESULT_ROW).list().stream()
                        .collect(groupingBy(WorkResult::planId));
        Map<WorkResultId, List<Indicator>> indicators =
                jdbc.sql("SELECT * FROM planning.indicator").query(PlanContentRepository.INDICATOR_ROW).list().stream()
                        .collect(groupingBy(Indicator::resultId));
        Map<PlanId, List<Attachment>> attachments =
                jdbc.sql("SELECT * FROM planning.attachment").query(Attachment.class).list().stream()
                        .collect(groupingBy(Attachment::planId));
        return jdbc.sql("SELECT * FROM planning.plan").query(PlanRepository.PLAN_ROW).list().stream()
                .map(plan -> new PlanContent(
                        plan,
                        leaders.contains(plan.id().value()),
                        false,
                        results.getOrDefault(plan.id(), List.of()),
                        results.getOrDefault(plan.id(), List.of()).stream()
                                .flatMap(result -> indicators.getOrDefault(result.id(), List.of()).stream())
                                .toList(),
                        List.of(),
                        attachments.getOrDefault(plan.id(), List.of())))
                .toList();
    }
}
