package id.teladan.shared;

import java.util.List;

/**
 * A rule says no. The key names a sentence in {@code messages/<module>.properties} that tells what is wrong and how to
 * mend it; answered with 422, and nothing has changed.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key {@code <module>.<what-is-wrong>}
     * @param arguments fill the sentence's {0}, {1} …
     */
    public RuleViolation(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
