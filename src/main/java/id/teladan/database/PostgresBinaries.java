package id.teladan.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The server's programs, unpacked once from the class path. They are named by the archive's checksum, and the unpacked
 * tree is compared with the checksum recorded after unpacking before anything in it runs.
 */
record PostgresBinaries(Path folder) {

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    /** Finds or unpacks the programs below {@code parent}, owned by whoever started the application. */
    static PostgresBinaries unpackedIn(Path parent) {
        try {
            byte[] archive = archive();
            String name = "postgres-" + checksum(archive).substring(0, 16);
            Path folder = parent.resolve(name);
            Path record = parent.resolve(name + ".sha256");
            if (Files.isDirectory(folder) && Files.exists(record)) {
                if (Files.readString(record).strip().equals(treeChecksum(folder))) {
                    return new PostgresBinaries(folder);
                }
                log.warn("The database programs in {} were changed or damaged; unpacking them again", folder);
            }
            unpack(archive, folder, record);
            return new PostgresBinaries(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot unpack the database programs into " + parent, failure);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static byte[] archive() throws IOException {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch", "");
        };
        String resource = "/postgres-" + system + "-" + machine + ".txz";
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new DatabaseUnusable("No embedded database for this system (" + resource
                        + " is missing). Point TELADAN_DB_URL at a PostgreSQL server, version 15 or newer.");
            }
            return stream.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path folder, Path record) throws IOException {
        Files.deleteIfExists(record);
        FileSystemUtils.deleteRecursively(folder);
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        permit(unfinished, "rwxr-xr-x");
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, unfinished);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(record, treeChecksum(folder));
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive reaches outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            permit(target, "rwxr-xr-x");
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(folder.resolve(entry.getLinkName()).normalize(), target);
        } else {
            Files.copy(tar, target);
            permit(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static String treeChecksum(Path folder) throws IOException {
        MessageDigest digest = sha256();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted().toList();
        }
        byte[] buffer = new byte[1 << 16];
        for (Path path : paths) {
            digest.update((folder.relativize(path) + "\0").getBytes(StandardCharsets.UTF_8));
            if (Files.isSymbolicLink(path)) {
                digest.update(Files.readSymbolicLink(path).toString().getBytes(StandardCharsets.UTF_8));
            } else if (Files.isRegularFile(path)) {
                try (InputStream stream = Files.newInputStream(path)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String checksum(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
