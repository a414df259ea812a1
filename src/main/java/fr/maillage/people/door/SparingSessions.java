package fr.maillage.people.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Begins sessions sparingly: none for a form that comes without one, because its token must be wrong, and no more than
 * {@link StrangerSessions} has places for.
 */
@Component
class SparingSessions extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final StrangerSessions strangers;
    private final LostSession lost;

    SparingSessions(StrangerSessions strangers, LostSession lost) {
        this.strangers = strangers;
        this.lost = lost;
    }

    /** A page about an error begins no session either. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR || request.getSession(false) != null) {
            chain.doFilter(new Counted(request), response);
        } else if (!READING.contains(request.getMethod()) && !PublicDoors.takesNoToken(request.getServletPath())) {
            lost.answer(request, response);
        } else if (PublicDoors.beginsSession(request.getServletPath())
                && strangers.areTooMany(NetworkAddress.of(request))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(StrangerSessions.IDLE.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(new Counted(request), response);
        }
    }

    private final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession known = super.getSession(false);
            if (known != null || !create) {
                return known;
            }
            String network = NetworkAddress.of(this);
            if (!PublicDoors.beginsSession(getServletPath()) && strangers.areTooMany(network)) {
                throw new IllegalStateException("no place for another stranger's session");
            }
            HttpSession session = super.getSession(true);
            strangers.admit(session, network);
            return session;
        }
    }
}
