package fr.maillage.notice;

import fr.maillage.casework.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Mails what a feature keeps itself until it is sent; nothing of it stays here. */
@Component
class LinkPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(LinkPost.class);

    private final Letters letters;
    private final Mail mail;

    LinkPost(Letters letters, Mail mail) {
        this.letters = letters;
        this.mail = mail;
    }

    @Override
    public boolean isReady() {
        return mail.isReady();
    }

    @Override
    public boolean send(Dispatch dispatch) {
        Letter letter = letters.of(dispatch);
        try {
            mail.send(letter);
            return true;
        } catch (MailException e) {
            LOG.info("{} was not sent: {}", letter, e.getClass().getSimpleName());
            return false;
        }
    }
}
