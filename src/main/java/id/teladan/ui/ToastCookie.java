package id.teladan.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries the toast to the next page in a cookie. In the session it would cost two writes per deed, and those of a client
 * that never fetches the next page would pile up there. Only the latest is kept; whoever forges it deceives but himself.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class ToastCookie extends AbstractFlashMapManager {

    private static final String NAME = "toast";
    private static final int PARTS = 4;

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        String[] parts = cookie == null ? new String[0] : cookie.getValue().split("&", -1);
        if (parts.length != PARTS || !parts[0].matches("\\d{1,15}")) {
            return null;
        }
        try {
            String undo = decoded(parts[2]);
            FlashMap flash = new FlashMap();
            flash.setExpirationTime(Long.parseLong(parts[0]));
            flash.setTargetRequestPath(decoded(parts[1]));
            flash.put(Chromes.TOAST, new Toast(decoded(parts[3]), isPath(undo) ? undo : null));
            return new ArrayList<>(List.of(flash));
        } catch (IllegalArgumentException notOurs) {
            logger.debug("The toast cookie is not ours", notOurs);
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashes, HttpServletRequest request, HttpServletResponse response) {
        boolean kept = !flashes.isEmpty() && flashes.getLast().get(Chromes.TOAST) instanceof Toast;
        Cookie cookie = new Cookie(NAME, kept ? value(flashes.getLast()) : "");
        cookie.setMaxAge(kept ? getFlashMapTimeout() : 0);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String value(FlashMap flash) {
        Toast toast = (Toast) flash.get(Chromes.TOAST);
        return flash.getExpirationTime() + "&" + encoded(flash.getTargetRequestPath()) + "&"
                + (toast == null ? "" : encoded(toast.undo()) + "&" + encoded(toast.sentence()));
    }

    private static boolean isPath(String undo) {
        return undo.startsWith("/") && !undo.startsWith("//");
    }

    private static String encoded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
