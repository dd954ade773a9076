package id.teladan.database;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The random passwords of the embedded database, kept readable for their owner only. */
record DatabasePasswords(String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws DatabaseUnusable when the file is there but lacks a password */
    static DatabasePasswords readOrCreate(Path home) {
        Path file = home.resolve("database-passwords.properties");
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            DatabasePasswords created = new DatabasePasswords(random(), random(), random());
            created.write(file);
            return created;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot keep the database passwords in " + file, unreadable);
        }
    }

    private static DatabasePasswords read(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabasePasswords(
                present(properties.getProperty("superuser"), file),
                present(properties.getProperty("owner"), file),
                present(properties.getProperty("application"), file));
    }

    private static String present(@Nullable String password, Path file) {
        if (password == null || password.isBlank()) {
            throw new DatabaseUnusable(
                    "The file " + file + " is damaged: a password is missing. Restore it from a backup.");
        }
        return password;
    }

    private void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("application", application);
        StringWriter text = new StringWriter();
        properties.store(text, "Passwords of the embedded database");
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, text.toString());
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }
}
