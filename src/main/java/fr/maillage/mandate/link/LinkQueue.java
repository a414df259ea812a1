package fr.maillage.mandate.link;

import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who mails which link. An attempt is written down before it is made, so that no two nodes send the same and no
 * transaction waits for a mail server.
 */
@Component
@Transactional
class LinkQueue {

    private static final Limit MOST = Limit.of(20);

    private final OriginalLinks links;
    private final MandateFiles files;
    private final Clock clock;

    LinkQueue(OriginalLinks links, MandateFiles files, Clock clock) {
        this.links = links;
        this.files = files;
        this.clock = clock;
    }

    /** A letter still closed, and until when its link opens anything. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    record Taken(String mandate, byte[] letter, Instant expires) {}

    @Transactional(readOnly = true)
    public List<String> due() {
        return links.findByErrandNextTryLessThanEqualOrderByErrandNextTry(clock.instant(), MOST).stream()
                .map(OriginalLink::mandate)
                .toList();
    }

    /** Empty when another node has it, or the mandate ended: then nobody needs it. */
    public Optional<Taken> take(String mandate) {
        Instant now = clock.instant();
        Optional<OriginalLink> due = links.findById(mandate).filter(link -> link.isDue(now));
        if (due.isPresent() && files.known(mandate).state() != MandateState.IN_FORCE) {
            due.get().erase();
            return Optional.empty();
        }
        return due.map(link -> new Taken(mandate, link.attempt(now), link.expires()));
    }

    public void end(String mandate, boolean sent) {
        links.findById(mandate).ifPresent(link -> {
            if (sent) {
                link.sent(clock.instant());
            } else {
                link.failed();
            }
        });
    }
}
