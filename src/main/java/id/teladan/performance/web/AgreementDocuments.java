package id.teladan.performance.web;

import id.teladan.organization.Agencies;
import id.teladan.performance.Agreement;
import id.teladan.performance.AgreementContent;
import id.teladan.performance.AgreementWords;
import id.teladan.performance.KeyIndicator;
import id.teladan.performance.Objective;
import id.teladan.performance.Party;
import id.teladan.performance.Signatory;
import id.teladan.performance.Signature;
import id.teladan.performance.web.AgreementDocument.Measure;
import id.teladan.performance.web.AgreementDocument.Person;
import id.teladan.performance.web.AgreementDocument.Programme;
import id.teladan.performance.web.AgreementDocument.Row;
import id.teladan.shared.Actor;
import id.teladan.shared.OfficeTime;
import id.teladan.ui.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the form of an agreement. */
@Component
class AgreementDocuments {

    private static final String VACANT = "……………………………";

    private final Agencies agencies;

    AgreementDocuments(Agencies agencies) {
        this.agencies = agencies;
    }

    AgreementDocument of(Actor actor, AgreementContent content) {
        Agreement agreement = content.agreement();
        String agency = agencies.get(actor.agencyId()).name();
        List<KeyIndicator> all = content.indicators();
        return new AgreementDocument(
                "Teladan · PK " + agreement.year() + " · " + content.unit().name() + " · revisi "
                        + agreement.revision(),
                agency.toUpperCase(Format.INDONESIAN),
                content.unit().name(),
                agreement.year(),
                agreement.revision() > 1,
                agreement.agreedAt() == null,
                person(content, Party.HEAD, content.head()),
                content.unit().isGovernment() ? null : person(content, Party.SUPERIOR, content.superior()),
                place(agency) + ", "
                        + (agreement.agreedAt() == null
                                ? "……………………"
                                : Format.date(agreement
                                        .agreedAt()
                                        .atZoneSameInstant(OfficeTime.ZONE)
                                        .toLocalDate())),
                content.objectives().stream().map(AgreementDocuments::row).toList(),
                programmes(all),
                AgreementWords.rupiah(all.stream()
                        .map(KeyIndicator::budget)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** Whoever signed, as on that day; before that, whoever would. */
    private static Person person(AgreementContent content, Party party, @Nullable Signatory today) {
        Signature signature = content.signature(party).orElse(null);
        Signatory by = signature == null ? today : signature.by();
        return by == null
                ? new Person(VACANT, null, "", VACANT, null)
                : new Person(
                        by.name(),
                        by.nip(),
                        Objects.requireNonNullElse(by.gradeCode(), ""),
                        by.position(),
                        signature == null ? null : "Disetujui di Teladan, " + Format.moment(signature.at()));
    }

    private static Row row(Objective objective) {
        return new Row(
                objective.number(),
                objective.statement(),
                objective.indicators().stream()
                        .map(indicator -> new Measure(indicator.name(), indicator.targetText()))
                        .toList());
    }

    /** Each programme once, with what is done in it and the sum of its budgets. */
    private static List<Programme> programmes(List<KeyIndicator> all) {
        Map<String, List<KeyIndicator>> byName = all.stream()
                .filter(indicator -> indicator.programme() != null)
                .collect(Collectors.groupingBy(
                        indicator -> Objects.requireNonNull(indicator.programme()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Programme> programmes = new ArrayList<>();
        byName.forEach((name, indicators) -> programmes.add(new Programme(
                programmes.size() + 1,
                name,
                indicators.stream()
                        .map(KeyIndicator::activity)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                AgreementWords.rupiah(indicators.stream()
                        .map(KeyIndicator::budget)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))));
        return programmes;
    }

    /** "Pemerintah Kota Serang" signs in Serang. */
    private static String place(String agency) {
        return agency.replaceFirst("^(Pemerintah )?(Kota|Kabupaten) ", "");
    }
}
