package id.teladan.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * As whom the database server runs. PostgreSQL refuses to run as root: then it runs as an unprivileged user, and the
 * files are that user's; otherwise it runs as whoever started the application.
 */
enum ServerUser {
    SAME,
    UNPRIVILEGED;

    private static final int UNPRIVILEGED_ID = 65534;

    static ServerUser current() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return !mac && "root".equals(System.getProperty("user.name")) ? UNPRIVILEGED : SAME;
    }

    /** What a finished program left: exit code and everything it printed. */
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Runs a program as this user until it ends; {@code folder} is its working directory. */
    Result run(Path folder, List<String> program) {
        List<String> command = new ArrayList<>();
        if (this == UNPRIVILEGED) {
            command.addAll(List.of(
                    "setpriv", "--reuid=" + UNPRIVILEGED_ID, "--regid=" + UNPRIVILEGED_ID, "--clear-groups", "--"));
        }
        command.addAll(program);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LD_"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output;
            try (InputStream printed = process.getInputStream()) {
                output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            }
            return new Result(process.waitFor(), output);
        } catch (IOException unstartable) {
            throw new DatabaseUnusable(
                    "Cannot run " + command.getFirst() + ": " + unstartable.getMessage()
                            + (this == UNPRIVILEGED
                                    ? ". As root the database needs setpriv (package util-linux); install it or start as another user."
                                    : ""),
                    unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while running " + program.getFirst(), interrupted);
        }
    }

    /** Whether the server could reach {@code folder}: every folder above it must let this user pass. */
    boolean canEnter(Path folder) {
        return this == SAME
                || run(Path.of("/"), List.of("test", "-x", folder.toString())).succeeded();
    }

    /** Makes the file or folder, and all in it, this user's own. */
    void own(Path tree) {
        if (this == SAME) {
            return;
        }
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    give(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    give(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException refused) {
            throw new UncheckedIOException("Cannot give " + tree + " to the database's user", refused);
        }
    }

    private static void give(Path path) throws IOException {
        Files.setAttribute(path, "unix:gid", UNPRIVILEGED_ID, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:uid", UNPRIVILEGED_ID, LinkOption.NOFOLLOW_LINKS);
    }
}
