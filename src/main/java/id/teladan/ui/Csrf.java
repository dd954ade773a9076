package id.teladan.ui;

import java.util.function.Supplier;

/** The hidden field of every form. Reading the token may begin a session, so pages without a form never read it. */
public record Csrf(String parameterName, Supplier<String> source) {

    public String token() {
        return source.get();
    }
}
