package id.teladan.identity;

import id.teladan.ui.HostCookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * Whoever tries to sign in, before it is known who that is.
 *
 * @param source the address; of IPv6 the network of 64 bits, since every household has one to itself
 * @param device what its browser was given at an earlier sign-in, or is about to be given: 64 hexadecimal digits
 */
public record Caller(String source, String device) {

    static final String DEVICE_COOKIE = "device";

    private static final String KEPT = Caller.class.getName();
    private static final int LONGEST_SOURCE = 64;
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The same for all who ask within one request. */
    public static Caller of(HttpServletRequest request, HostCookies cookies) {
        if (request.getAttribute(KEPT) instanceof Caller kept) {
            return kept;
        }
        Caller caller = new Caller(
                network(request.getRemoteAddr()), device(WebUtils.getCookie(request, cookies.name(DEVICE_COOKIE))));
        request.setAttribute(KEPT, caller);
        return caller;
    }

    String deviceHash() {
        return Digests.sha256(device);
    }

    static String network(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), IPV6_NETWORK_BYTES)) + "::/64"
                    : literal.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address.substring(0, Math.min(address.length(), LONGEST_SOURCE));
        }
    }

    private static String device(@Nullable Cookie cookie) {
        if (cookie != null && cookie.getValue().matches("[0-9a-f]{64}")) {
            return cookie.getValue();
        }
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        return HexFormat.of().formatHex(fresh);
    }
}
