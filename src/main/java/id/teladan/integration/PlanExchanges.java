package id.teladan.integration;

import id.teladan.audit.AuditTrail;
import id.teladan.planning.Indicator;
import id.teladan.planning.IndicatorRevision;
import id.teladan.planning.ParentResult;
import id.teladan.planning.Plan;
import id.teladan.planning.PlanContent;
import id.teladan.planning.PlanContents;
import id.teladan.planning.PlanId;
import id.teladan.planning.Plans;
import id.teladan.planning.ResultRevision;
import id.teladan.planning.WorkResult;
import id.teladan.planning.WorkResultId;
import id.teladan.shared.Actor;
import id.teladan.shared.NotFound;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.RuleViolation;
import id.teladan.shared.TenantTransactional;
import id.teladan.tabular.Header;
import id.teladan.tabular.Row;
import id.teladan.tabular.TabularFile;
import id.teladan.ui.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A plan in the table of BKN's e-Kinerja: out for whoever may read it, in for its owner while it is being drawn up. What
 * comes in is first only looked at; a second table for the same plan takes the place of the first.
 */
@Service
@TenantTransactional
public class PlanExchanges {

    private static final int MOST_ROWS = 300;

    private final Plans plans;
    private final PlanContents contents;
    private final PlanExchangeQueries queries;
    private final PlanUploadRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    PlanExchanges(
            Plans plans,
            PlanContents contents,
            PlanExchangeQueries queries,
            PlanUploadRepository repository,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.queries = queries;
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** A line per indicator, with what was reported and said as far as the plan is agreed. */
    @TenantTransactional(readOnly = true)
    public List<ExchangeLine> lines(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        Map<WorkResultId, String> parents = plans.parents(actor, content.plan()).stream()
                .collect(Collectors.toMap(ParentResult::id, ParentResult::description));
        Map<List<Integer>, PlanExchangeQueries.Outcome> outcomes = queries.outcomes(actor.agencyId(), id).stream()
                .collect(Collectors.toMap(
                        outcome -> List.of(outcome.resultNumber(), outcome.number()), Function.identity()));
        List<ExchangeLine> lines = new ArrayList<>();
        for (WorkResult result : content.results()) {
            String parent = Objects.requireNonNullElse(
                    result.parentResultId() == null ? result.parentGoal() : parents.get(result.parentResultId()), "");
            for (Indicator indicator : content.indicatorsOf(result)) {
                lines.add(line(result, parent, indicator, outcomes.get(List.of(result.number(), indicator.number()))));
            }
        }
        return lines;
    }

    /**
     * Reads a table for the actor's own plan; the plan stays as it is.
     *
     * @throws RuleViolation if the plan is locked, or it is no such table
     * @throws id.teladan.tabular.RefusedFile if it is not safe to read
     */
    public PlanUploadId receive(Actor actor, PlanId plan, Path file, String fileName) {
        mustBeEditable(actor, plan);
        List<ExchangeRow> rows = rows(file, fileName);
        repository.deleteOf(actor.agencyId(), plan);
        return repository.insert(
                actor.agencyId(), actor.requireEmployee(), plan, fileName, rows, OfficeTime.now(clock));
    }

    /** @throws NotFound unless it came from the actor and for this plan */
    @TenantTransactional(readOnly = true)
    public String fileName(Actor actor, PlanId plan, PlanUploadId id) {
        return repository
                .findName(actor.agencyId(), actor.requireEmployee(), plan, id)
                .orElseThrow(NotFound::new);
    }

    /** What it would add to the plan as that stands now. */
    @TenantTransactional(readOnly = true)
    public PlanProposal proposal(Actor actor, PlanId plan, PlanUploadId id) {
        fileName(actor, plan, id);
        return PlanProposal.of(
                repository.findRows(actor.agencyId(), id),
                plans.require(actor, plan).results().stream()
                        .map(WorkResult::description)
                        .toList());
    }

    /**
     * Adds what is ready, all of it or nothing, and forgets the table.
     *
     * @param version of the plan that was looked at
     * @return how many results were added
     * @throws RuleViolation if nothing is ready, or the plan is locked
     * @throws id.teladan.shared.StaleVersion if the plan has changed since
     */
    public int accept(Actor actor, PlanId plan, PlanUploadId id, int version) {
        Plan editable = mustBeEditable(actor, plan);
        List<ProposedResult> ready = proposal(actor, plan, id).ready();
        if (ready.isEmpty()) {
            throw new RuleViolation("integration.nothing-ready");
        }
        Map<String, WorkResultId> choices = plans.parentChoices(actor, editable).stream()
                .collect(Collectors.toMap(
                        choice -> PlanProposal.words(choice.description()), ParentResult::id, (one, other) -> one));
        int expected = version;
        for (ProposedResult result : ready) {
            contents.addResult(
                    actor, plan, revision(result, choices.get(PlanProposal.words(result.parent())), expected));
            expected++;
        }
        repository.deleteOf(actor.agencyId(), plan);
        audit.record(actor, "plan.taken-in", "plan", plan.value(), Map.of("results", ready.size()));
        return ready.size();
    }

    /** Forgets the table; the plan stays as it is. */
    public void discard(Actor actor, PlanId plan, PlanUploadId id) {
        fileName(actor, plan, id);
        repository.deleteOf(actor.agencyId(), plan);
    }

    private Plan mustBeEditable(Actor actor, PlanId id) {
        Plan plan = plans.head(actor, id);
        if (!actor.is(plan.employeeId())) {
            throw new NotFound();
        }
        if (!plan.mayBeEditedBy(actor)) {
            throw new RuleViolation("planning.locked", plan.status().label());
        }
        return plan;
    }

    private static ExchangeLine line(
            WorkResult result, String parent, Indicator indicator, PlanExchangeQueries.@Nullable Outcome outcome) {
        return new ExchangeLine(
                result.number(),
                result.kind().label(),
                parent,
                result.description(),
                indicator.aspect().label(),
                indicator.description(),
                indicator.targetText(),
                outcome == null ? null : realized(indicator, outcome),
                outcome == null || outcome.reports() == 0
                        ? null
                        : outcome.reports() + " laporan, " + outcome.evidence() + " bukti, sampai "
                                + Format.date(outcome.lastOn()),
                outcome == null ? null : outcome.feedback());
    }

    private static @Nullable String realized(Indicator indicator, PlanExchangeQueries.Outcome outcome) {
        BigDecimal total = outcome.total();
        BigDecimal last = outcome.lastAmount();
        return total == null || last == null
                ? null
                : Format.number(indicator.measurement().realization(total, last)) + " " + indicator.unit();
    }

    private static ResultRevision revision(ProposedResult result, @Nullable WorkResultId parent, int version) {
        return new ResultRevision(
                version,
                result.kind(),
                result.description(),
                parent,
                null,
                parent == null ? result.parent() : null,
                null,
                null,
                null,
                result.indicators().stream()
                        .map(indicator -> new IndicatorRevision(
                                null,
                                indicator.aspect(),
                                indicator.description(),
                                indicator.target().target(),
                                indicator.target().upperBound(),
                                indicator.target().unit(),
                                indicator.target().direction(),
                                indicator.measurement(),
                                null,
                                null,
                                null,
                                null,
                                null))
                        .toList());
    }

    private static List<ExchangeRow> rows(Path file, String fileName) {
        try (TabularFile table = TabularFile.open(file, fileName)) {
            Header header = table.header();
            int result = mustHave(
                    header, "Rencana Hasil Kerja Pegawai", "Rencana Hasil Kerja", "RHK Pegawai", "RHK", "Hasil Kerja");
            int indicator = mustHave(
                    header, "Indikator Kinerja Individu (IKI)", "Indikator Kinerja Individu", "Indikator", "IKI");
            int target = mustHave(header, "Target", "Target/ Sesuai Ekspektasi");
            OptionalInt category = header.column("Kategori", "Jenis");
            OptionalInt parent = header.column(
                    "Rencana Hasil Kerja Pimpinan",
                    "Rencana Hasil Kerja Pimpinan yang Diintervensi",
                    "RHK Pimpinan",
                    "RHK Atasan");
            OptionalInt aspect = header.column("Aspek");
            List<ExchangeRow> rows = new ArrayList<>();
            table.forEachRow(row -> {
                if (rows.size() == MOST_ROWS) {
                    throw new RuleViolation("integration.too-many-rows", MOST_ROWS);
                }
                rows.add(new ExchangeRow(
                        row.number(),
                        text(row, category),
                        text(row, parent),
                        text(row, OptionalInt.of(result)),
                        text(row, aspect),
                        text(row, OptionalInt.of(indicator)),
                        text(row, OptionalInt.of(target))));
            });
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int mustHave(Header header, String name, String... aliases) {
        OptionalInt column = header.column(name);
        return column.isPresent()
                ? column.getAsInt()
                : header.column(aliases).orElseThrow(() -> new RuleViolation("integration.column-missing", name));
    }

    private static String text(Row row, OptionalInt column) {
        return column.isEmpty() ? "" : row.cell(column.getAsInt()).value().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
