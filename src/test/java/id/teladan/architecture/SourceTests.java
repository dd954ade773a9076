package id.teladan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler checks: whose tables a module names, that pages have templates, that templates stay clean. */
class SourceTests {

    private static final Path JAVA = Path.of("src/main/java/id/teladan");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|only|table|copy)\\s+([a-z]+)\\.([a-z_]+)", Pattern.MULTILINE);
    private static final Set<String> SCHEMAS = schemas();

    /** Two years cannot be lived in a minute: the demo alone writes history into other modules' tables. */
    private static final Set<String> MAY_WRITE_ANYWHERE = Set.of("demo");

    @Test
    void sqlNamesOwnTablesOrPublishedViews() throws IOException {
        List<String> trespasses = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            String module = JAVA.relativize(file).getName(0).toString();
            if (MAY_WRITE_ANYWHERE.contains(module)) {
                continue;
            }
            Matcher table = TABLE.matcher(Files.readString(file));
            while (table.find()) {
                String schema = table.group(1).toLowerCase(Locale.ROOT);
                boolean foreign = SCHEMAS.contains(schema) && !schema.equals(module);
                if (foreign && !table.group(2).startsWith("v_")) {
                    trespasses.add(file + " names " + table.group());
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyPageRecordHasItsTemplate() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : files(JAVA, "Page.java")) {
            if (!file.getParent().getFileName().toString().equals("web")) {
                continue;
            }
            String name = file.getFileName().toString().replace("Page.java", "");
            String kebab = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            Path template = TEMPLATES.resolve(JAVA.relativize(file).getName(0)).resolve(kebab + ".jte");
            if (!Files.exists(template)) {
                missing.add(template.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Except those of printed documents, which no browser reads. */
    @Test
    void templatesHoldNoScriptHandlerOrStyle() throws IOException {
        Pattern forbidden = Pattern.compile("<script(?![^>]*\\bsrc=)|\\son[a-z]+=\"|\\sstyle=\"|\\$unsafe");
        List<String> found = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".jte")) {
            boolean printed = file.getFileName().toString().matches("(evaluation|plan|matrix)-form-.*")
                    || file.startsWith(TEMPLATES.resolve("documents"));
            if (!printed && forbidden.matcher(Files.readString(file)).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    /** A token in an address stays in the address bar, in histories and in logs. */
    @Test
    void formTokensAreFieldsOnly() throws IOException {
        List<Path> printing = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".jte")) {
            if (Files.readString(file).contains(".token()")) {
                printing.add(TEMPLATES.relativize(file));
            }
        }
        assertThat(printing).containsExactly(Path.of("ui/csrf.jte"));
    }

    @Test
    void everyModuleSaysWhatItIs() throws IOException {
        try (Stream<Path> modules = Files.list(JAVA)) {
            assertThat(modules.filter(Files::isDirectory).map(module -> module.resolve("package-info.java")))
                    .allSatisfy(info -> assertThat(Files.readString(info))
                            .contains("/**")
                            .contains("@NullMarked")
                            .contains("@ApplicationModule"));
        }
    }

    private static Set<String> schemas() {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            return Set.copyOf(
                    folders.map(folder -> folder.getFileName().toString()).toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
