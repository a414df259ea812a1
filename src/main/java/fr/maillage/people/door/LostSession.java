package fr.maillage.people.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * What a person sees whose session ended while a form was open: a page that says so and leads back, never a bare
 * refusal. A partial request of Faces is told in its own words, or the page would stay silent.
 */
@Component
class LostSession implements AccessDeniedHandler {

    private static final Pattern OWN_PAGE = Pattern.compile("/[A-Za-z0-9._~?=&%/-]*");

    static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException) {
            answer(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getContextPath() + PublicDoors.LOST_SESSION + "?back="
                + UriUtils.encode(pageBefore(request), StandardCharsets.UTF_8);
        if (isPartial(request)) {
            response.setContentType(MediaType.TEXT_XML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + page
                            + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(page);
        }
    }

    /** The page the form stood on, when it was one of ours. */
    private static String pageBefore(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI page = URI.create(referer == null ? "" : referer);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            String address = page.getRawPath() + query;
            boolean ours = request.getServerName().equals(page.getHost()) && isOwn(address);
            return ours ? address : "/";
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }

    /** Whether an address stays on this site: it starts with one slash. */
    static boolean isOwn(String address) {
        return OWN_PAGE.matcher(address).matches() && !address.startsWith("//");
    }
}
