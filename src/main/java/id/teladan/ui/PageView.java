package id.teladan.ui;

import gg.jte.output.Utf8ByteOutput;
import id.teladan.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A page record on its way to the browser. */
record PageView(Object page, Templates templates, Chromes chromes) implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = templates.render(page, chrome(request, response));
        response.setContentType(HTML);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private Chrome chrome(HttpServletRequest request, HttpServletResponse response) {
        boolean broken = response.getStatus() >= 500;
        return (broken ? Optional.<Actor>empty() : chromes.actor(request))
                .map(actor -> chromes.of(actor, request, page))
                .orElseGet(() -> chromes.anonymous(request));
    }
}
