package fr.maillage.desk.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * French, unless the person has asked for English. The choice travels in a cookie, so that asking needs no session, and
 * everything behind reads it as the request's own language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageFilter extends OncePerRequestFilter {

    private static final String NAME = "language";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = "GET".equals(request.getMethod()) ? request.getParameter(NAME) : null;
        if (asked != null) {
            response.addCookie(remember(english(asked), request));
        }
        Cookie kept = WebUtils.getCookie(request, NAME);
        boolean english = asked != null ? english(asked) : kept != null && english(kept.getValue());
        chain.doFilter(new Spoken(request, english ? Locale.ENGLISH : Locale.FRENCH), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean english(String asked) {
        return "en".equals(asked);
    }

    private static Cookie remember(boolean english, HttpServletRequest request) {
        var cookie = new Cookie(NAME, english ? "en" : "fr");
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static final class Spoken extends HttpServletRequestWrapper {

        private final Locale locale;

        Spoken(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(Collections.singleton(locale));
        }
    }
}
