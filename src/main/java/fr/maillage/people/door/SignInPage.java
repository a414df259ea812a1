package fr.maillage.people.door;

import fr.maillage.people.FirstPage;
import java.time.Clock;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads to the sign-in page and away from it: back to the page first asked for, or to the desk. */
@Component
class SignInPage {

    private static final String DESK = "/forms/desk/work-list.xhtml";

    private final Clock clock;
    private final LostSession lost;
    private final RequestActor actor;
    private final AskedPage asked;

    SignInPage(Clock clock, LostSession lost, RequestActor actor, AskedPage asked) {
        this.clock = clock;
        this.lost = lost;
        this.actor = actor;
        this.asked = asked;
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
        back.setRequestCache(asked);
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
