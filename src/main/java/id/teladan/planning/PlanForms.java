package id.teladan.planning;

import id.teladan.cycle.BehaviorValues;
import id.teladan.organization.Agencies;
import id.teladan.organization.Nip;
import id.teladan.planning.PlanFormDocument.Format;
import id.teladan.planning.PlanFormDocument.Measure;
import id.teladan.planning.PlanFormDocument.Person;
import id.teladan.planning.PlanFormDocument.Result;
import id.teladan.planning.PlanFormDocument.Value;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.shared.TenantTransactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Fills the plan's form of the law; before it is agreed the form says on every page that it is a draft. */
@Service
@TenantTransactional(readOnly = true)
public class PlanForms {

    private static final String DRAFT = "KONSEP";

    private final Plans plans;
    private final PlanFormQueries queries;
    private final BehaviorValues behaviorValues;
    private final Agencies agencies;

    PlanForms(Plans plans, PlanFormQueries queries, BehaviorValues behaviorValues, Agencies agencies) {
        this.plans = plans;
        this.queries = queries;
        this.behaviorValues = behaviorValues;
        this.agencies = agencies;
    }

    /** @throws id.teladan.shared.NotFound if there is none, or the actor may not read it */
    public PlanFormDocument of(Actor actor, PlanId id) {
        PlanContent content = plans.require(actor, id);
        Plan plan = content.plan();
        Format format = Format.of(plan.approach(), content.highLeader());
        String agency = agencies.get(actor.agencyId()).name();
        Map<Long, String> served = format.namesAssigner()
                ? Map.of()
                : queries.served(actor.agencyId(), id).stream()
                        .collect(Collectors.toMap(PlanFormQueries.Served::id, PlanForms::text));
        String mark = mark(plan);
        return new PlanFormDocument(
                (mark.isEmpty() ? "" : mark + ", ") + "SKP-" + plan.id() + "-V" + plan.version(),
                format,
                mark,
                plan.year(),
                government(agency),
                span(plan.startsOn(), plan.endsOn()),
                person(plans.owner(actor, plan)),
                plans.assessor(actor, plan).map(PlanForms::person).orElse(Person.UNKNOWN),
                results(content, ResultKind.UTAMA, served),
                results(content, ResultKind.TAMBAHAN, served),
                behaviorValues.on(plan.startsOn()).stream()
                        .map(value -> new Value(
                                value.number(),
                                value.label(),
                                value.guides().stream().map(format::guide).toList(),
                                content.expectationOn(value.code())))
                        .toList(),
                items(content, AttachmentKind.DUKUNGAN_SUMBER_DAYA),
                items(content, AttachmentKind.SKEMA_PERTANGGUNGJAWABAN),
                items(content, AttachmentKind.KONSEKUENSI),
                placeAndDate(agency, plan));
    }

    private static String mark(Plan plan) {
        return switch (plan.status()) {
            case DRAFT, RETURNED, SUBMITTED -> DRAFT;
            case AGREED, CLOSED -> "";
            default -> plan.status().label().toUpperCase(Locale.ROOT);
        };
    }

    private static List<Result> results(PlanContent content, ResultKind kind, Map<Long, String> served) {
        return content.resultsOf(kind).stream()
                .map(result -> new Result(
                        result.description(),
                        served(result, served),
                        Objects.requireNonNullElse(result.assigner(), ""),
                        content.indicatorsOf(result).stream()
                                .map(PlanForms::measure)
                                .toList()))
                .toList();
    }

    private static String served(WorkResult result, Map<Long, String> served) {
        WorkResultId parent = result.parentResultId();
        String above = parent == null ? result.parentGoal() : served.get(parent.value());
        return Objects.requireNonNullElse(above, "");
    }

    private static String text(PlanFormQueries.Served served) {
        return served.indicators() == null
                ? served.description()
                : served.description() + "\nIndikator Kinerja Individu: " + served.indicators();
    }

    private static Measure measure(Indicator indicator) {
        return new Measure(
                indicator.aspect().label(),
                indicator.description(),
                indicator.targetText(),
                indicator.perspective() == null ? "" : indicator.perspective().label());
    }

    private static List<String> items(PlanContent content, AttachmentKind kind) {
        return content.attachmentsOf(kind).stream().map(Attachment::text).toList();
    }

    private static Person person(PlanParty party) {
        return new Person(
                party.name(),
                grouped(party.nip()),
                Objects.requireNonNullElse(party.gradeCode(), "-"),
                party.positionName(),
                party.unitName());
    }

    private static @Nullable String grouped(@Nullable String nip) {
        return nip == null ? null : new Nip(nip).grouped();
    }

    private static String placeAndDate(String agency, Plan plan) {
        return plan.agreedAt() == null
                ? "Belum ditetapkan"
                : agency.replaceFirst("^(?i)(Pemerintah )?(Kota|Kabupaten) ", "") + ", "
                        + id.teladan.ui.Format.date(plan.agreedAt()
                                .atZoneSameInstant(OfficeTime.ZONE)
                                .toLocalDate());
    }

    private static String span(LocalDate from, LocalDate until) {
        String begin = id.teladan.ui.Format.date(from).replace(" " + from.getYear(), "");
        String end = id.teladan.ui.Format.date(until).replace(" " + until.getYear(), "");
        return (begin + " SD " + end + " TAHUN " + until.getYear()).toUpperCase(Locale.ROOT);
    }

    private static String government(String agency) {
        String name = agency.toUpperCase(Locale.ROOT);
        return name.startsWith("PEMERINTAH") ? name : "PEMERINTAH " + name;
    }
}
