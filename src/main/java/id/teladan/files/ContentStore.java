package id.teladan.files;

import id.teladan.shared.AgencyId;
import id.teladan.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.unit.DataSize;

/**
 * The bytes on disk, at {@code <agency>/<two digits>/<digest>}. Whatever stands under its digest is whole: files are
 * written aside, forced to the disk and then renamed, so a crash leaves at most a part in {@code incoming}.
 */
final class ContentStore {

    private static final String SMALL = ".small.jpg";

    private final Path directory;
    private final Path incoming;
    private final DataSize maxSize;
    private final TypeSniffer sniffer = new TypeSniffer();

    ContentStore(Path directory, DataSize maxSize) {
        this.directory = directory;
        this.incoming = directory.resolve("incoming");
        this.maxSize = maxSize;
    }

    /**
     * Keeps the content, once per agency however often it comes. Safe on disk when it returns.
     *
     * @param beforeKept may refuse what is about to be kept, and holds its row fast against a sweep at the same time
     * @throws RuleViolation if it is too large, empty, damaged or of a type that evidence may not be
     */
    StoredFile store(
            AgencyId agencyId,
            InputStream content,
            String name,
            boolean keepLocation,
            Consumer<StoredFile> beforeKept) {
        try {
            Files.createDirectories(incoming);
            Path part = Files.createTempFile(incoming, "", ".part");
            try {
                copy(content, part);
                EvidenceType type = sniffer.sniff(part, name);
                if (type.isImage()) {
                    clean(part, type, keepLocation);
                }
                StoredFile file = new StoredFile(digest(part), Files.size(part), type.mediaType());
                beforeKept.accept(file);
                settle(part, agencyId, file.sha256(), "");
                return file;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path path(AgencyId agencyId, String sha256) {
        return folder(agencyId, sha256).resolve(sha256);
    }

    /** Made at the first call and kept beside the picture; empty where the picture itself has to be shown. */
    Optional<Path> thumbnail(AgencyId agencyId, StoredFile file) {
        if (!file.isImage()) {
            return Optional.empty();
        }
        Path picture = path(agencyId, file.sha256());
        Path small = path(agencyId, file.sha256() + SMALL);
        if (Files.exists(small)) {
            return Optional.of(small);
        }
        try {
            Optional<byte[]> drawn = SmallPicture.of(Files.readAllBytes(picture));
            if (drawn.isEmpty()) {
                return Optional.empty();
            }
            Files.createDirectories(incoming);
            Path part = Files.createTempFile(incoming, "", ".part");
            Files.write(part, drawn.get());
            settle(part, agencyId, file.sha256(), SMALL);
            return Optional.of(small);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Clears away parts that an interrupted upload left before the given time. */
    void removeAbandoned(Instant before) {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whose files lie here. */
    List<AgencyId> agencies() {
        return names(directory, "[0-9]+")
                .map(name -> new AgencyId(Long.parseLong(name)))
                .toList();
    }

    /** The folders of an agency, by the first two digits of what lies in them. */
    List<String> folders(AgencyId agencyId) {
        return names(directory.resolve(agencyId.toString()), "[0-9a-f]{2}").toList();
    }

    /** What lies in a folder unchanged since before the given moment. */
    List<String> digests(AgencyId agencyId, String folder, Instant before) {
        Path place = directory.resolve(agencyId.toString()).resolve(folder);
        return names(place, "[0-9a-f]{64}")
                .filter(name -> changedBefore(place.resolve(name), before))
                .toList();
    }

    /** With its small picture. Nothing happens if it is gone already. */
    void remove(AgencyId agencyId, String sha256) {
        try {
            Files.deleteIfExists(path(agencyId, sha256 + SMALL));
            Files.deleteIfExists(path(agencyId, sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> names(Path place, String pattern) {
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(pattern))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean changedBefore(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException removedByAnotherNode) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path folder(AgencyId agencyId, String sha256) {
        return directory.resolve(agencyId.toString()).resolve(sha256.substring(0, 2));
    }

    private void copy(InputStream content, Path part) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream output = Files.newOutputStream(part)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maxSize.toBytes()) {
                    throw new RuleViolation("files.too-large", maxSize.toMegabytes());
                }
                output.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new RuleViolation("files.empty");
        }
    }

    private static void clean(Path part, EvidenceType type, boolean keepLocation) throws IOException {
        byte[] image = Files.readAllBytes(part);
        Photos.size(type, image).mustBeDecodable();
        if (!keepLocation) {
            Files.write(part, Photos.withoutLocation(type, image));
        }
    }

    private static String digest(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                InputStream content = Channels.newInputStream(channel)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sha256.update(ByteBuffer.wrap(buffer, 0, read));
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void settle(Path part, AgencyId agencyId, String sha256, String suffix) throws IOException {
        Path target = path(agencyId, sha256 + suffix);
        if (Files.exists(target) && Files.size(target) == Files.size(part)) {
            Files.delete(part);
            return;
        }
        force(part, StandardOpenOption.WRITE);
        Path folder = folder(agencyId, sha256);
        boolean newFolder = Files.notExists(folder);
        Files.createDirectories(folder);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
        if (newFolder) {
            force(directory.resolve(agencyId.toString()), StandardOpenOption.READ);
            force(directory, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
