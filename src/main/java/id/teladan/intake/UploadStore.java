package id.teladan.intake;

import id.teladan.shared.AgencyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Uploaded files by their content, each agency's apart, for as long as they are on their way in. */
@Component
class UploadStore {

    private final Path folder;

    UploadStore(@Value("${teladan.home:data}") String home) {
        folder = Path.of(home, "uploads");
    }

    /**
     * Keeps a copy, whole or not at all.
     *
     * @return the content's SHA-256, in hexadecimal
     */
    String keep(AgencyId agency, Path content) throws IOException {
        Path own = Files.createDirectories(folder.resolve(agency.toString()));
        Path part = Files.createTempFile(own, "part-", null);
        try {
            MessageDigest digest = sha256();
            try (InputStream source = Files.newInputStream(content);
                    OutputStream copy = new DigestOutputStream(Files.newOutputStream(part), digest)) {
                source.transferTo(copy);
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            String name = HexFormat.of().formatHex(digest.digest());
            Files.move(part, own.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return name;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    Path path(AgencyId agency, String sha256) {
        return folder.resolve(agency.toString()).resolve(sha256);
    }

    void forget(AgencyId agency, String sha256) throws IOException {
        Files.deleteIfExists(path(agency, sha256));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
