package fr.maillage.people.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The page a stranger asked for, to come back to after signing in. It is kept in the browser, where it costs us nothing;
 * what comes back from there is believed only when it is an address of ours.
 */
@Component
class AskedPage implements RequestCache {

    private static final String COOKIE = "maillage-back";
    private static final int LONGEST = 1_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String page = request.getRequestURI().substring(request.getContextPath().length()) + query;
        if (isPage(request) && isBelieved(page)) {
            response.addCookie(cookie(request, page, KEPT));
        }
    }

    /** Only whole pages are worth coming back to. */
    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !LostSession.isPartial(request)
                && (request.getServletPath().endsWith(".xhtml")
                        || request.getServletPath().equals("/"));
    }

    private static boolean isBelieved(String page) {
        return page.length() <= LONGEST && LostSession.isOwn(page);
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie kept = WebUtils.getCookie(request, COOKIE);
        return kept != null && isBelieved(kept.getValue()) ? new SimpleSavedRequest(kept.getValue()) : null;
    }

    /** Pages are asked for anew; there is nothing of the first request to lay over the second. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, COOKIE) != null) {
            response.addCookie(cookie(request, "", Duration.ZERO));
        }
    }

    private static Cookie cookie(HttpServletRequest request, String page, Duration kept) {
        Cookie cookie = new Cookie(COOKIE, page);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) kept.toSeconds());
        return cookie;
    }
}
