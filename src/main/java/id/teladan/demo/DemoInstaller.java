package id.teladan.demo;

import id.teladan.cycle.Periods;
import id.teladan.database.Statistics;
import id.teladan.demo.DemoWorkbooks.DemoFiles;
import id.teladan.intake.UploadKind;
import id.teladan.organization.Agencies;
import id.teladan.organization.NewRegionalHead;
import id.teladan.organization.OrganizationFiles;
import id.teladan.organization.RegionalHeads;
import id.teladan.shared.Actor;
import id.teladan.shared.AgencyId;
import id.teladan.shared.OfficeTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads an agency of the demonstration phase by phase; what is done already is not done again. */
@Component
public class DemoInstaller {

    private static final Logger log = LoggerFactory.getLogger(DemoInstaller.class);

    private final DemoProgress progress;
    private final Agencies agencies;
    private final Periods periods;
    private final DemoImport imports;
    private final RegionalHeads heads;
    private final DemoPeopleDirectory directory;
    private final DemoHistory history;
    private final DemoEvidence evidence;
    private final DemoAccounts accounts;
    private final Statistics statistics;
    private final Clock clock;

    DemoInstaller(
            DemoProgress progress,
            Agencies agencies,
            Periods periods,
            DemoImport imports,
            RegionalHeads heads,
            DemoPeopleDirectory directory,
            DemoHistory history,
            DemoEvidence evidence,
            DemoAccounts accounts,
            Statistics statistics,
            Clock clock) {
        this.progress = progress;
        this.agencies = agencies;
        this.periods = periods;
        this.imports = imports;
        this.heads = heads;
        this.directory = directory;
        this.history = history;
        this.evidence = evidence;
        this.accounts = accounts;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Whether the database is empty or holds nothing but an unfinished demonstration. */
    boolean hasWork() {
        List<String> known =
                Arrays.stream(DemoAgency.values()).map(DemoAgency::code).toList();
        return agencies.all().stream()
                        .allMatch(agency ->
                                known.contains(agency.code()) && progress.isDone(agency.id(), DemoPhase.OPENED))
                && !isComplete();
    }

    /** Whether both agencies stand ready with their accounts. */
    boolean isComplete() {
        return Arrays.stream(DemoAgency.values())
                .allMatch(demo -> agencies.find(demo.code())
                        .filter(agency -> progress.isDone(agency.id(), DemoPhase.ACCOUNTS))
                        .isPresent());
    }

    /** @throws IllegalStateException if a generated file is refused by the import */
    public void install(DemoAgency demo) {
        AgencyId agency = progress.open(demo).id();
        Actor actor = Actor.system(agency);
        phase(demo, agency, DemoPhase.YEARS, () -> openYears(actor));
        if (!progress.isDone(agency, DemoPhase.ASSESSORS)) {
            bringPeople(demo, actor);
        }
        statistics.refresh();
        phase(demo, agency, DemoPhase.HISTORY, () -> history.write(demo, agency));
        phase(
                demo,
                agency,
                DemoPhase.EVIDENCE,
                () -> evidence.attach(
                        agency,
                        directory
                                .employee(agency, DemoPeople.of(demo).employee())
                                .id()));
        phase(demo, agency, DemoPhase.ACCOUNTS, () -> accounts.open(demo, agency));
        statistics.refresh();
    }

    private void openYears(Actor actor) {
        int year = OfficeTime.today(clock).getYear();
        periods.openYear(actor, year - 1);
        periods.openYear(actor, year);
    }

    private void bringPeople(DemoAgency demo, Actor actor) {
        try {
            Path folder = Files.createTempDirectory("teladan-demo");
            try {
                DemoFiles files = DemoWorkbooks.write(demo, folder);
                bringIn(demo, actor, DemoPhase.UNITS, OrganizationFiles.UNIT, files.units());
                phase(
                        demo,
                        actor.agencyId(),
                        DemoPhase.REGIONAL_HEAD,
                        () -> heads.name(
                                actor, new NewRegionalHead(demo.regionalHeadName(), demo.regionalHeadPosition())));
                bringIn(demo, actor, DemoPhase.EMPLOYEES, OrganizationFiles.EMPLOYEE, files.employees());
                bringIn(demo, actor, DemoPhase.ASSESSORS, OrganizationFiles.ASSESSOR, files.assessors());
            } finally {
                deleteAll(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An import has transactions of its own and may be repeated, so it is only noted afterwards. */
    private void bringIn(DemoAgency demo, Actor actor, DemoPhase phase, UploadKind kind, Path file) {
        if (!progress.isDone(actor.agencyId(), phase)) {
            long began = System.nanoTime();
            imports.bringIn(actor, kind, file);
            progress.complete(actor.agencyId(), phase, () -> {});
            report(demo, phase, began);
        }
    }

    private void phase(DemoAgency demo, AgencyId agency, DemoPhase phase, Runnable deed) {
        if (!progress.isDone(agency, phase)) {
            long began = System.nanoTime();
            progress.complete(agency, phase, deed);
            report(demo, phase, began);
        }
    }

    private static void report(DemoAgency demo, DemoPhase phase, long began) {
        log.info("Demo {}: {} in {} ms", demo.code(), phase, (System.nanoTime() - began) / 1_000_000);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
