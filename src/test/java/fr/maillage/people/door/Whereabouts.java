package fr.maillage.people.door;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where somebody tries, as the platform counts tries. */
public final class Whereabouts {

    private Whereabouts() {}

    /** Whoever tries from now on does so from there. */
    public static void tryingFrom(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    public static void leave() {
        RequestContextHolder.resetRequestAttributes();
    }
}
