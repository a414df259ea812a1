package fr.maillage.mandate.link;

import fr.maillage.mandate.Safe;
import fr.maillage.people.Actor;
import org.springframework.boot.test.context.TestComponent;

/** A counter where a link is mailed and its mail read, though there is no mail server. */
@TestComponent
public class LinkAtCounter {

    private final Box box = new Box();
    private final AskForLink asking;
    private final MailLinks mails;

    LinkAtCounter(LinkRecords records, LinkQueue queue, Safe safe) {
        asking = new AskForLink(records, safe, box);
        mails = new MailLinks(queue, safe, box);
    }

    /** What follows the address in the mail. */
    public String keyMailedTo(String email, String mandate, Actor agent) {
        asking.ask(mandate, email, agent);
        mails.run();
        return box.key();
    }
}
