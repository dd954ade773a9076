package id.teladan.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * Stylesheets, scripts and icons. Their address carries a hash of their content, so a browser may keep them for ever and
 * still gets a new one at once.
 */
public final class Assets {

    private static final Map<String, String> LIBRARIES = Map.of(
            "lib/tabler.css", "META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
            "lib/htmx.js", "META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js",
            "lib/sse.js", "META-INF/resources/webjars/htmx-ext-sse/2.2.2/sse.js");
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
        String location = LIBRARIES.getOrDefault(name, "static/" + name);
        try (InputStream file = Assets.class.getClassLoader().getResourceAsStream(location)) {
            if (file == null) {
                return null;
            }
            byte[] content = file.readAllBytes();
            return new Asset(
                    new ByteArrayResource(content),
                    new ByteArrayResource(gzip(content)),
                    hash(content),
                    mediaType(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
