package id.teladan.planning;

import id.teladan.shared.RuleViolation;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan must have before it is submitted and agreed. How it is worded is a matter of its own. */
final class PlanRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PlanRules() {}

    /** @throws RuleViolation the first of {@link #missing} */
    static void mustBeComplete(PlanContent content) {
        missing(content).stream().findFirst().ifPresent(violation -> {
            throw violation;
        });
    }

    /**
     * All that still keeps a plan from being agreed, in the order in which it is read: a main result; for each result an
     * indicator with a sensible target and what it serves; for heads the perspectives; the three parts of the Lampiran. The
     * seven values stand on every form by themselves, special expectations being optional (Ps 10(3)).
     */
    static List<RuleViolation> missing(PlanContent content) {
        return Stream.of(
                        needsMainResult(content),
                        content.results().stream().flatMap(result -> missingFrom(content, result)),
                        missingWeights(content),
                        missingPerspectives(content),
                        missingAttachments(content))
                .flatMap(violations -> violations)
                .toList();
    }

    /** The perspectives that a head's plan does not use, Anggaran apart: advice, as only that one must be there. */
    static List<Perspective> advisablePerspectives(PlanContent content) {
        return content.highLeader()
                ? unusedPerspectives(content).stream()
                        .filter(perspective -> perspective != Perspective.ANGGARAN)
                        .toList()
                : List.of();
    }

    private static Stream<RuleViolation> needsMainResult(PlanContent content) {
        return unless(
                content.results().stream().anyMatch(result -> result.kind() == ResultKind.UTAMA),
                "planning.needs-main-result");
    }

    private static Stream<RuleViolation> missingFrom(PlanContent content, WorkResult result) {
        List<Indicator> indicators = content.indicatorsOf(result);
        return Stream.of(
                        unless(!indicators.isEmpty(), "planning.needs-indicator", result.number()),
                        unless(
                                indicators.stream().allMatch(PlanRules::hasSensibleTarget),
                                "planning.needs-target",
                                result.number()),
                        missingOrigin(content, result))
                .flatMap(violations -> violations);
    }

    /** Realisations count from 0 upward, so a target of 0 is one only for what should stay low. */
    private static boolean hasSensibleTarget(Indicator indicator) {
        return switch (indicator.direction()) {
            case MAXIMIZE, MILESTONE -> indicator.target().signum() > 0;
            case MINIMIZE, RANGE -> indicator.target().signum() >= 0;
        };
    }

    private static Stream<RuleViolation> missingOrigin(PlanContent content, WorkResult result) {
        if (content.highLeader()) {
            return Stream.empty();
        }
        return switch (content.plan().approach()) {
            case KUANTITATIF ->
                unless(
                        result.parentResultId() != null || present(result.parentGoal()),
                        "planning.needs-parent",
                        result.number());
            case KUALITATIF -> unless(present(result.assigner()), "planning.needs-assigner", result.number());
        };
    }

    private static Stream<RuleViolation> missingWeights(PlanContent content) {
        return unless(
                !content.usesWeights()
                        || content.results().isEmpty()
                        || (content.results().stream().allMatch(result -> result.weight() != null)
                                && content.totalWeight().compareTo(WHOLE) == 0),
                "planning.needs-weights",
                Format.number(content.totalWeight()));
    }

    private static Stream<RuleViolation> missingPerspectives(PlanContent content) {
        if (!content.highLeader() || content.indicators().isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                unless(
                        content.indicators().stream().allMatch(indicator -> indicator.perspective() != null),
                        "planning.needs-perspective"),
                unless(
                        !unusedPerspectives(content).contains(Perspective.ANGGARAN),
                        "planning.needs-budget-perspective"));
    }

    private static Set<Perspective> unusedPerspectives(PlanContent content) {
        Set<Perspective> unused = EnumSet.allOf(Perspective.class);
        for (Indicator indicator : content.indicators()) {
            if (indicator.perspective() != null) {
                unused.remove(indicator.perspective());
            }
        }
        return unused;
    }

    private static Stream<RuleViolation> missingAttachments(PlanContent content) {
        return Arrays.stream(AttachmentKind.values())
                .flatMap(kind -> unless(
                        content.attachments().stream()
                                .anyMatch(attachment -> attachment.kind() == kind && present(attachment.text())),
                        "planning.needs-attachment",
                        kind.label()));
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static Stream<RuleViolation> unless(boolean fulfilled, String key, Object... arguments) {
        return fulfilled ? Stream.empty() : Stream.of(new RuleViolation(key, arguments));
    }
}
