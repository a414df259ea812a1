package fr.maillage.people.door;

import fr.maillage.people.SignedIn;
import fr.maillage.people.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has lasted a working day, whose account was closed, or whose password was changed elsewhere. The
 * request goes on as a stranger's, so that the sign-in page or the page about lost sessions answers it.
 */
@Component
class SessionLimits extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(10);
    private static final String SINCE = "maillage.signed-in-since";

    private final RequestActor actor;
    private final Clock clock;

    SessionLimits(RequestActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    static void begin(HttpSession session, Instant now) {
        StrangerSessions.release(session);
        session.setAttribute(SINCE, now);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> who = actor.signedIn();
        if (who.isPresent() && isOver(request.getSession(false))) {
            end(request);
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session) {
        Instant since = session == null ? null : (Instant) session.getAttribute(SINCE);
        Optional<Standing> standing = actor.standing();
        return since == null
                || standing.isEmpty()
                || standing.get().passwordSince().isAfter(since)
                || since.plus(LONGEST).isBefore(clock.instant());
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
