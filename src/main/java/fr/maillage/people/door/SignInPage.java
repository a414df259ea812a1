package fr.maillage.people.door;

import fr.maillage.people.FirstPage;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Leads to the sign-in page and away from it: back to the page first asked for, or to the desk. */
@Component
class SignInPage {

    private static final String DESK = "/forms/desk/work-list.xhtml";

    private final Clock clock;
    private final LostSession lost;
    private final RequestActor actor;
    private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

    SignInPage(Clock clock, LostSession lost, RequestActor actor) {
        this.clock = clock;
        this.lost = lost;
        this.actor = actor;
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(pageRequests());
    }

    HttpSessionRequestCache requestCache() {
        return cache;
    }

    /** Only whole pages are worth coming back to. */
    private static RequestMatcher pageRequests() {
        return request -> HttpMethod.GET.matches(request.getMethod())
                && !LostSession.isPartial(request)
                && (request.getServletPath().endsWith(".xhtml")
                        || request.getServletPath().equals("/"));
    }

    AuthenticationEntryPoint entry() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(PublicDoors.SIGN_IN);
        return (request, response, cause) -> {
            if (LostSession.isPartial(request)) {
                lost.answer(request, response);
            } else {
                page.commence(request, response, cause);
            }
        };
    }

    AuthenticationSuccessHandler success() {
        SavedRequestAwareAuthenticationSuccessHandler back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRequestCache(cache);
        back.setDefaultTargetUrl(DESK);
        return (request, response, who) -> {
            SessionLimits.begin(request.getSession(), clock.instant());
            if (request.getParameter("welcome") == null) {
                back.onAuthenticationSuccess(request, response, who);
            } else {
                new DefaultRedirectStrategy().sendRedirect(request, response, FirstPage.of(actor.get()));
            }
        };
    }

    /** One answer for every wrong pair, whether the account exists or not; another for an address that tries too often. */
    AuthenticationFailureHandler failure() {
        DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
        return (request, response, cause) -> redirect.sendRedirect(
                request, response, PublicDoors.SIGN_IN + (cause instanceof LockedException ? "?slow" : "?wrong"));
    }
}
