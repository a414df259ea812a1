package fr.maillage.mandate.link;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Post;
import fr.maillage.mandate.Code;
import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Safe;
import fr.maillage.mandate.giving.Draft;
import fr.maillage.people.Actor;
import fr.maillage.people.EmailAddress;
import fr.maillage.shared.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * With the citizen beside them, an agent has a link to their original mailed. The letter is closed before the transaction
 * that keeps it begins, with the mandate's key: it dies with the mandate.
 */
@Component
public class AskForLink {

    private static final String ENGLISH = "english";

    private final LinkRecords records;
    private final Safe safe;
    private final Post post;

    AskForLink(LinkRecords records, Safe safe, Post post) {
        this.records = records;
        this.safe = safe;
        this.post = post;
    }

    /** Refused for what is no address, where no mail is sent, or after too many; unknown to who may not hand it over. */
    public Outcome ask(String id, String typed, Actor actor) {
        Mandate mandate = records.toHandOver(id, actor);
        Optional<EmailAddress> to = EmailAddress.parse(typed);
        if (to.isEmpty()) {
            return Outcome.refused(Refusal.at("email", "link.email.wrong"));
        }
        if (!post.isReady()) {
            return Outcome.refused(Refusal.at("email", "link.no-mail"));
        }
        Code key = Code.fresh();
        LinkLetter letter = new LinkLetter(to.get().value(), languageOf(mandate), key);
        return records.keep(id, key.hash(Sort.LINK), safe.closeLetter(id, letter.text()), actor);
    }

    /** The one in which the citizen read their rights. */
    private Locale languageOf(Mandate mandate) {
        return safe.open(mandate).get(Draft.WORDING).equals(ENGLISH) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
