package fr.maillage.shared.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once pages answer, where to open the browser: the one line of a start that a newcomer looks for. */
@Component
class OpenDoor {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoor.class);

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "Maillage is open on http://localhost:{} after {} s",
                    web.getWebServer().getPort(),
                    ready.getTimeTaken().toSeconds());
        }
    }
}
