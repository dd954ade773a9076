package id.teladan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.SharedContext;
import id.teladan.TestPeople;
import id.teladan.TestPeople.Government;
import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.planning.Approach;
import id.teladan.planning.Aspect;
import id.teladan.planning.Indicator;
import id.teladan.planning.IndicatorRevision;
import id.teladan.planning.NewPlan;
import id.teladan.planning.NewRemark;
import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanDrafts;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.planning.Remarks;
import id.teladan.planning.ResultKind;
import id.teladan.planning.ResultRevision;
import id.teladan.shared.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The nutritionist's indicators of 2026 again in the plan of 2027, after 1,250 children of 1,200. */
class PastRealizationTests extends SharedContext {

    @Autowired
    private TestPeople people;

    @Autowired
    private PastRealizations realizations;

    @Autowired
    private PlanDrafts drafts;

    @Autowired
    private PlanContents contents;

    @Autowired
    private Plans plans;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Reports reports;

    private Actor nutritionist;

    @BeforeEach
    void reportOfTheYear() {
        Government government = people.government();
        nutritionist = government.nutritionist().actor();
        reports.submit(
                nutritionist,
                new NewReport(
                        UUID.randomUUID(),
                        government.indicator(),
                        LocalDate.of(2026, 11, 20),
                        BigDecimal.valueOf(1250),
                        "Rekap posyandu"),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Balita dipantau tumbuh kembangnya, balita, 1100, true",
        "balita dipantau tumbuh kembangnya, Balita, 1249, true",
        "Balita dipantau tumbuh kembangnya, balita, 1250, false",
        "Balita dipantau tumbuh kembangnya, keluarga, 1100, false",
        "Ibu hamil yang diperiksa, balita, 1100, false"
    })
    void targetBelowLastYearsRealisationIsNamed(String description, String unit, int target, boolean named) {
        PlanId plan = plan(description, unit, target);

        assertThat(realizations.undercut(nutritionist, plan)).hasSize(named ? 1 : 0);
    }

    @Test
    void reasonGivenOnTheLineEndsTheAdvice() {
        PlanId plan = plan("Balita dipantau tumbuh kembangnya", "balita", 1100);
        assertThat(realizations.undercut(nutritionist, plan)).singleElement().satisfies(past -> {
            assertThat(past.realizedText()).isEqualTo("1.250 balita");
            assertThat(past.year()).isEqualTo(2026);
        });
        Indicator line = plans.require(nutritionist, plan).indicators().getFirst();

        remarks.add(
                nutritionist,
                plan,
                new NewRemark(null, line.id(), null, "Wilayah kerja berkurang dua posyandu.", null, null, null));

        assertThat(realizations.undercut(nutritionist, plan)).isEmpty();
    }

    private PlanId plan(String description, String unit, int target) {
        PlanId id = drafts.create(
                nutritionist,
                new NewPlan(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Approach.KUANTITATIF, null, null));
        contents.addResult(
                nutritionist,
                id,
                new ResultRevision(
                        1,
                        ResultKind.UTAMA,
                        "Terlaksananya pemantauan tumbuh kembang balita",
                        null,
                        null,
                        "Menurunnya prevalensi stunting",
                        null,
                        null,
                        null,
                        List.of(new IndicatorRevision(
                                null,
                                Aspect.KUANTITAS,
                                description,
                                BigDecimal.valueOf(target),
                                null,
                                unit,
                                Direction.MAXIMIZE,
                                Measurement.CUMULATIVE,
                                null,
                                null,
                                null,
                                null,
                                null))));
        return id;
    }
}
