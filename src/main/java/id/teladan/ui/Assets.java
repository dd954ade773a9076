package id.teladan.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Stylesheets, scripts and icons. Their address carries a hash of their content, so a browser may keep them for ever and
 * still gets a new one at once. All stylesheets go out as {@code app.css} and all scripts as {@code app.js}: a page that
 * is swapped in by a boosted link finds everything there, and a first visit needs few requests.
 */
public final class Assets {

    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String HTMX = WEBJARS + "htmx.org/2.0.8/dist/htmx.min.js";
    private static final String SERVER_SENT_EVENTS = WEBJARS + "htmx-ext-sse/2.2.2/sse.js";
    private static final Map<String, String> LIBRARIES =
            Map.of("lib/tabler.css", WEBJARS + "tabler__core/1.4.0/dist/css/tabler.min.css");
    private static final Map<String, List<String>> BUNDLES = Map.of(
            "app.css", List.of("static/css/teladan.css", "static/css/ui.css", "static/css/*.css"),
            "app.js", List.of(HTMX, SERVER_SENT_EVENTS, "static/js/*.js"));
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.(css|js|svg)");
    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    /** @param hash of the content, eight hexadecimal digits */
    record Asset(Resource content, Resource gzip, String hash, String mediaType) {}

    /**
     * The address of a file beneath {@code static/}, for example {@code css/teladan.css}, or of a library.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static String path(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
        return "/assets/" + asset.hash() + "/" + name;
    }

    static Optional<Asset> find(String name) {
        return NAME.matcher(name).matches()
                ? Optional.ofNullable(LOADED.computeIfAbsent(name, Assets::load))
                : Optional.empty();
    }

    private static @Nullable Asset load(String name) {
        List<String> locations = BUNDLES.getOrDefault(name, List.of(LIBRARIES.getOrDefault(name, "static/" + name)));
        try {
            byte[] content = read(name, locations);
            return content.length == 0
                    ? null
                    : new Asset(
                            new ByteArrayResource(content),
                            new ByteArrayResource(gzip(content)),
                            hash(content),
                            mediaType(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One after the other, each once; those that a pattern finds by their names; scripts kept apart by a semicolon. */
    private static byte[] read(String name, List<String> locations) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<URI, Resource> files = new LinkedHashMap<>();
        for (String location : locations) {
            for (Resource file : resolver.getResources("classpath:" + location)) {
                if (file.exists()) {
                    files.putIfAbsent(file.getURI(), file);
                }
            }
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Resource file : files.values()) {
            content.write(file.getContentAsByteArray());
            content.write(name.endsWith(".js") ? ';' : '\n');
        }
        return content.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            default -> "image/svg+xml";
        };
    }
}
