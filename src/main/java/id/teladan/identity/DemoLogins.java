package id.teladan.identity;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The demo's accounts, as long as there is a demo. */
@Component
public class DemoLogins {

    /** Known to everybody; works on the embedded database only. */
    public static final String PASSWORD = "teladan-demo";

    /** What the demo offers; the demo module provides it. */
    @FunctionalInterface
    public interface Source {

        List<DemoLogin> logins();
    }

    private final ObjectProvider<Source> source;

    DemoLogins(ObjectProvider<Source> source) {
        this.source = source;
    }

    public List<DemoLogin> list() {
        return source.stream().flatMap(each -> each.logins().stream()).toList();
    }
}
