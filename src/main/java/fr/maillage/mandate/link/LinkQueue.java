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

    /** A letter still closed, the digest of its key, and until when its link opens anything. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    record Taken(String mandate, String keyHash, byte[] letter, Instant expires) {}

    @Transactional(readOnly = true)
    public List<String> due() {
        return links.findByErrandNextTryLessThanEqualOrderByErrandNextTry(clock.instant(), MOST).stream()
                .map(OriginalLink::mandate)
                .toList();
    }

    /** Empty when another node has it, when it was tried for long enough, or nobody needs it since the mandate ended. */
    public Optional<Taken> take(String mandate) {
        Instant now = clock.instant();
        Optional<OriginalLink> due = links.findById(mandate).filter(link -> link.isDue(now));
        if (due.filter(link -> isInVain(link, now)).isPresent()) {
            due.get().erase();
            return Optional.empty();
        }
        return due.map(link -> new Taken(mandate, link.keyHash(), link.attempt(now), link.expires()));
    }

    public void sent(Taken taken) {
        same(taken).ifPresent(link -> link.sent(clock.instant()));
    }

    /** Nobody can open it any more. */
    public void drop(Taken taken) {
        same(taken).ifPresent(OriginalLink::erase);
    }

    /** Empty where another one was asked for meanwhile, which is still to be sent. */
    private Optional<OriginalLink> same(Taken taken) {
        return links.findById(taken.mandate()).filter(link -> link.isOf(taken.keyHash()));
    }

    private boolean isInVain(OriginalLink link, Instant now) {
        return link.isTriedLongEnough(now) || files.known(link.mandate()).state() != MandateState.IN_FORCE;
    }
}
