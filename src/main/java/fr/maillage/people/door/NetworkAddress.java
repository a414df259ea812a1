package fr.maillage.people.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whom to count for one visitor: an IPv4 address, or the /64 of an IPv6 one, of which everybody has 2^64 addresses. */
final class NetworkAddress {

    private static final int LONGEST = 64;
    private static final int HALF = 8;

    private NetworkAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The visitor of the request that is being answered; the empty text where none is. */
    static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? of(asked.getRequest())
                : "";
    }

    /** What a proxy names may be any text: it is cut to fit its column, and never looked up. */
    static String of(String named) {
        String address = named == null ? "" : named.replaceFirst("%.*", "");
        return address.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*") ? network(address) : cut(address);
    }

    private static String network(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, HALF), bytes.length))
                                    .getHostAddress() + "/64"
                    : address.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return cut(literal);
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
