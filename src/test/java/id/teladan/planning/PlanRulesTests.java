package id.teladan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.teladan.performance.Direction;
import id.teladan.performance.Measurement;
import id.teladan.shared.EmployeeId;
import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTests {

    private static final PlanId PLAN = new PlanId(1);
    private static final WorkResult MAIN = result(ResultKind.UTAMA, "Cakupan gizi ibu hamil", "Sasaran Dinas", null);
    private static final Indicator COUNTED = indicator("10", Direction.MAXIMIZE, "Ibu hamil yang diperiksa", null);
    private static final List<Attachment> ALL_ATTACHED = Arrays.stream(AttachmentKind.values())
            .map(kind -> new Attachment(PLAN, kind, 1, "Disepakati"))
            .toList();

    @Test
    void completePlanMayBeSubmitted() {
        assertThatCode(() -> PlanRules.mustBeComplete(staff(MAIN, COUNTED))).doesNotThrowAnyException();
    }

    @Test
    void completePlanNeedsNoSpecialExpectationOfBehaviour() {
        assertThat(staff(MAIN, COUNTED).behaviorExpectations()).isEmpty();
        assertThat(PlanRules.missing(staff(MAIN, COUNTED))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("incompletePlans")
    void whatIsMissingIsNamed(PlanContent content, List<String> keys) {
        assertThat(PlanRules.missing(content)).extracting(RuleViolation::key).containsExactlyElementsOf(keys);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PlanRules.mustBeComplete(content))
                .satisfies(first -> assertThat(first.key()).isEqualTo(keys.getFirst()));
    }

    static Stream<Object[]> incompletePlans() {
        WorkResult orphan = result(ResultKind.UTAMA, "Cakupan gizi", null, null);
        return Stream.of(
                row(
                        content(Approach.KUANTITATIF, false, List.of(), List.of(), List.of()),
                        "planning.needs-main-result",
                        "planning.needs-attachment",
                        "planning.needs-attachment",
                        "planning.needs-attachment"),
                row(
                        staff(result(ResultKind.TAMBAHAN, "Pengurus Korpri", "Sasaran", null), COUNTED),
                        "planning.needs-main-result"),
                row(
                        content(Approach.KUANTITATIF, false, List.of(MAIN), List.of(), ALL_ATTACHED),
                        "planning.needs-indicator"),
                row(staff(MAIN, indicator("0", Direction.MAXIMIZE, "Kunjungan", null)), "planning.needs-target"),
                row(staff(orphan, COUNTED), "planning.needs-parent"),
                row(staff(result(ResultKind.UTAMA, "Gizi", " ", "Kepala"), COUNTED), "planning.needs-parent"),
                row(
                        content(Approach.KUALITATIF, false, List.of(MAIN), List.of(COUNTED), ALL_ATTACHED),
                        "planning.needs-assigner"),
                row(
                        content(
                                Approach.KUANTITATIF,
                                false,
                                List.of(MAIN),
                                List.of(COUNTED),
                                ALL_ATTACHED.subList(0, 2)),
                        "planning.needs-attachment"),
                row(head(orphan, COUNTED), "planning.needs-perspective", "planning.needs-budget-perspective"),
                row(
                        head(orphan, indicator("10", Direction.MAXIMIZE, "Indeks", Perspective.PROSES_BISNIS)),
                        "planning.needs-budget-perspective"));
    }

    @Test
    void zeroIsATargetForWhatShouldStayLow() {
        assertThat(PlanRules.missing(staff(MAIN, indicator("0", Direction.MINIMIZE, "Kematian ibu", null))))
                .isEmpty();
    }

    @Test
    void headsServeNoSuperiorsResultButWatchTheBudget() {
        assertThat(PlanRules.missing(head(
                        result(ResultKind.UTAMA, "Derajat kesehatan", null, null),
                        indicator("10", Direction.MAXIMIZE, "Serapan", Perspective.ANGGARAN))))
                .isEmpty();
    }

    @Test
    void qualitativeResultNamesItsAssigner() {
        assertThat(PlanRules.missing(content(
                        Approach.KUALITATIF,
                        false,
                        List.of(result(ResultKind.UTAMA, "Gizi", null, "Kepala Puskesmas")),
                        List.of(COUNTED),
                        ALL_ATTACHED)))
                .isEmpty();
    }

    @Test
    void perspectivesThatAHeadHasNotUsedAreHinted() {
        assertThat(PlanRules.advisablePerspectives(head(
                        result(ResultKind.UTAMA, "Derajat kesehatan semua warga", null, null),
                        indicator("10", Direction.MAXIMIZE, "Serapan", Perspective.ANGGARAN))))
                .containsExactly(
                        Perspective.PENERIMA_LAYANAN, Perspective.PROSES_BISNIS, Perspective.PENGUATAN_INTERNAL);
    }

    @Test
    void everyRuleHasItsSentence() throws IOException {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(PlanRules.class.getResourceAsStream("/messages/planning.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(file);
        }
        assertThat(sentences.stringPropertyNames())
                .containsAll(incompletePlans()
                        .flatMap(plan -> PlanRules.missing((PlanContent) plan[0]).stream())
                        .map(RuleViolation::key)
                        .toList())
                .contains("planning.hint-perspective");
    }

    private static Object[] row(PlanContent content, String... keys) {
        return new Object[] {content, List.of(keys)};
    }

    private static PlanContent staff(WorkResult result, Indicator indicator) {
        return content(Approach.KUANTITATIF, false, List.of(result), List.of(indicator), ALL_ATTACHED);
    }

    private static PlanContent head(WorkResult result, Indicator indicator) {
        return content(Approach.KUANTITATIF, true, List.of(result), List.of(indicator), ALL_ATTACHED);
    }

    private static PlanContent content(
            Approach approach,
            boolean highLeader,
            List<WorkResult> results,
            List<Indicator> indicators,
            List<Attachment> attachments) {
        Plan plan = new Plan(
                PLAN,
                new EmployeeId(1),
                2026,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                approach,
                PlanStatus.DRAFT,
                null,
                null,
                null,
                1,
                1,
                null,
                null,
                null,
                null);
        return new PlanContent(plan, highLeader, false, results, indicators, List.of(), attachments);
    }

    private static WorkResult result(
            ResultKind kind, String description, @Nullable String parentGoal, @Nullable String assigner) {
        return new WorkResult(
                new WorkResultId(1),
                PLAN,
                1,
                kind,
                description,
                null,
                parentGoal,
                null,
                assigner,
                Classification.INDIVIDU,
                null,
                new WorkResultId(1));
    }

    private static Indicator indicator(
            String target, Direction direction, String description, @Nullable Perspective perspective) {
        return new Indicator(
                new IndicatorId(1),
                new WorkResultId(1),
                1,
                Aspect.KUANTITAS,
                description,
                new BigDecimal(target),
                null,
                "orang",
                direction,
                Measurement.CUMULATIVE,
                perspective,
                null,
                new IndicatorId(1));
    }
}
