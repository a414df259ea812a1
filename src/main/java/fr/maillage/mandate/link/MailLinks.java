package fr.maillage.mandate.link;

import fr.maillage.casework.Post;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Safe;
import fr.maillage.mandate.link.LinkQueue.Taken;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.UnknownKey;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails the links that wait. The address is read in memory alone, and erased where it waited as soon as it was used. A run
 * ends with its first failure, since the server is probably away.
 */
@Component
class MailLinks {

    private static final Logger LOG = LoggerFactory.getLogger(MailLinks.class);
    private static final String KIND = "original";
    private static final String PAGE = "/forms/mandate/original.xhtml#";

    private final LinkQueue queue;
    private final Safe safe;
    private final Post post;

    MailLinks(LinkQueue queue, Safe safe, Post post) {
        this.queue = queue;
        this.safe = safe;
        this.post = post;
    }

    @Scheduled(initialDelayString = "${maillage.mail.every}", fixedDelayString = "${maillage.mail.every}")
    void run() {
        if (!LostRace.runAgain(queue::due).stream().allMatch(this::mail)) {
            LOG.warn("no mail server took a link; what waits is tried again later");
        }
    }

    /** False when the mail server did not take it. */
    private boolean mail(String mandate) {
        Optional<Taken> taken = LostRace.runAgain(() -> queue.take(mandate));
        return taken.flatMap(this::letter)
                .map(letter -> mail(letter, taken.get()))
                .orElse(true);
    }

    private boolean mail(LinkLetter letter, Taken taken) {
        boolean sent = post.isReady() && post.send(dispatch(letter, taken.expires()));
        if (sent) {
            LostRace.runAgain(() -> queue.sent(taken));
        }
        return sent;
    }

    /** Empty where its key is gone, as when the key store is older than the database. */
    private Optional<LinkLetter> letter(Taken taken) {
        try {
            return Optional.of(LinkLetter.read(safe.openLetter(taken.mandate(), taken.letter())));
        } catch (UnknownKey | UnknownObject gone) {
            LostRace.runAgain(() -> queue.drop(taken));
            return Optional.empty();
        }
    }

    /** Its id is of the key and stands nowhere else: no log of a mail server leads to the mandate. */
    private static Post.Dispatch dispatch(LinkLetter letter, Instant expires) {
        String path = PAGE + letter.key().grouped();
        return new Post.Dispatch(letter.key().hash(Sort.MAIL), letter.to(), letter.language(), KIND, path, expires);
    }
}
