package fr.maillage.people.door;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many sessions there are of people who have not signed in: few enough in all that they never fill the memory, and
 * few enough of one network that it alone cannot shut the door to everybody else.
 */
@Component
class StrangerSessions {

    static final Duration IDLE = Duration.ofMinutes(5);
    private static final String PLACE = "maillage.stranger";

    private final int most;
    private final int mostOfOneNetwork;
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int all;

    StrangerSessions(
            @Value("${maillage.strangers.most:2000}") int most,
            @Value("${maillage.strangers.most-of-one-network:200}") int mostOfOneNetwork) {
        this.most = most;
        this.mostOfOneNetwork = mostOfOneNetwork;
    }

    synchronized boolean areTooMany(String network) {
        return all >= most || byNetwork.getOrDefault(network, 0) >= mostOfOneNetwork;
    }

    /** Counts a new session for as long as it lives and nobody has signed in to it. */
    void admit(HttpSession session, String network) {
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(PLACE, new Place(network));
    }

    /** Somebody has signed in: the session is no stranger's any more, and lasts as long as sessions do. */
    static void release(HttpSession session) {
        session.removeAttribute(PLACE);
        session.setMaxInactiveInterval(
                (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout())
                        .toSeconds());
    }

    private synchronized void count(String network, int more) {
        all += more;
        byNetwork.merge(network, more, Integer::sum);
        byNetwork.remove(network, 0);
    }

    /** Lies in the session, so that its end, whatever the reason, gives the place back. */
    private final class Place implements HttpSessionBindingListener {

        private final String network;

        Place(String network) {
            this.network = network;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            count(network, 1);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            count(network, -1);
        }
    }
}
