package id.teladan.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates, compiled with the application. */
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "templates");

    /** For what is no web page, such as documents and letters. */
    public String render(Record page) {
        StringOutput output = new StringOutput();
        engine.render(nameOf(page.getClass()), Map.of("page", page), output);
        return output.toString();
    }

    Utf8ByteOutput render(Object page, Chrome chrome) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(nameOf(page.getClass()), Map.<String, Object>of("page", page, "chrome", chrome), output);
        return output;
    }

    static boolean isPage(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Page");
    }

    /** {@code id.teladan.planning.web.PlanListPage} is {@code planning/plan-list.jte}. */
    static String nameOf(Class<?> page) {
        String module = page.getPackageName().replaceAll("^id\\.teladan\\.([a-z]+).*$", "$1");
        String name = page.getSimpleName().replaceFirst("Page$", "");
        return module + "/" + name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".jte";
    }
}
