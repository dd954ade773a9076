package id.teladan.planning;

import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bundles on the disk, at {@code plan-bundles/<agency>/<bundle>}: forms as they are drawn, each whole or not there, then the
 * ZIP of all. Streams, so that any number of plans costs the same memory.
 */
@Component
class PlanBundleStore {

    private static final String ZIP = "paket.zip";

    private final Path folder;

    PlanBundleStore(@Value("${teladan.home:data}") String home) {
        folder = Path.of(home, "plan-bundles");
    }

    @FunctionalInterface
    interface Drawing {

        void writeTo(OutputStream output) throws IOException;
    }

    boolean has(AgencyId agency, PlanBundleId bundle, BundledPlan plan) {
        return Files.exists(of(agency, bundle).resolve(plan.drawing()));
    }

    void keep(AgencyId agency, PlanBundleId bundle, BundledPlan plan, Drawing drawing) throws IOException {
        settle(Files.createDirectories(of(agency, bundle)).resolve(plan.drawing()), drawing);
    }

    /** Puts all forms into one file and clears them away. @return the file's size */
    long pack(AgencyId agency, PlanBundle bundle, List<BundledPlan> plans, LocalDateTime now) throws IOException {
        Path own = of(agency, bundle.id());
        Path zip = own.resolve(ZIP);
        settle(zip, output -> {
            try (ZipOutputStream entries = new ZipOutputStream(output)) {
                for (BundledPlan plan : plans) {
                    ZipEntry entry = new ZipEntry(plan.entry(bundle.year(), bundle.subUnits()));
                    entry.setTimeLocal(now);
                    entries.putNextEntry(entry);
                    Files.copy(own.resolve(plan.drawing()), entries);
                    entries.closeEntry();
                }
            }
        });
        for (Path file : files(own)) {
            if (!file.equals(zip)) {
                Files.deleteIfExists(file);
            }
        }
        return Files.size(zip);
    }

    Path zip(AgencyId agency, PlanBundleId bundle) {
        return of(agency, bundle).resolve(ZIP);
    }

    void forget(AgencyId agency, PlanBundleId bundle) throws IOException {
        Path own = of(agency, bundle);
        for (Path file : files(own)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(own);
    }

    private static void settle(Path file, Drawing content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream output = Files.newOutputStream(part)) {
            content.writeTo(output);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path own) throws IOException {
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        } catch (NoSuchFileException nothingThere) {
            return List.of();
        }
    }

    private Path of(AgencyId agency, PlanBundleId bundle) {
        return folder.resolve(agency.toString()).resolve(bundle.toString());
    }
}
