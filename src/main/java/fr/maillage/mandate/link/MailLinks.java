package fr.maillage.mandate.link;

import fr.maillage.casework.Post;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Safe;
import fr.maillage.shared.LostRace;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Mails the links that wait. The address is read in memory alone, and erased where it waited as soon as it was used. */
@Component
class MailLinks {

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
        if (post.isReady()) {
            LostRace.runAgain(queue::due).forEach(this::mail);
        }
    }

    private void mail(String mandate) {
        LostRace.runAgain(() -> queue.take(mandate)).ifPresent(taken -> {
            boolean sent = post.send(dispatch(taken));
            LostRace.runAgain(() -> queue.end(mandate, sent));
        });
    }

    private Post.Dispatch dispatch(LinkQueue.Taken taken) {
        LinkLetter letter = LinkLetter.read(safe.openLetter(taken.mandate(), taken.letter()));
        String path = PAGE + letter.key().grouped();
        String id = letter.key().hash(Sort.LINK);
        return new Post.Dispatch(id, letter.to(), letter.language(), KIND, path, taken.expires());
    }
}
