package fr.maillage.notice;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails the notices that wait, a few at a time. A run ends with its first failure: the server is probably away, and the
 * notices behind it lose no attempt.
 */
@Component
class SendNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);
    private static final int MOST = 20;

    private final Claims claims;
    private final Mail mail;

    SendNotices(Claims claims, Mail mail) {
        this.claims = claims;
        this.mail = mail;
    }

    @Scheduled(initialDelayString = "${maillage.mail.every}", fixedDelayString = "${maillage.mail.every}")
    public void run() {
        if (mail.isReady() && !claims.due(MOST).stream().allMatch(this::send)) {
            LOG.warn("the mail server took no notice; what waits is tried again later");
        }
    }

    private boolean send(String notice) {
        try {
            Optional<Letter> letter = claims.take(notice);
            letter.ifPresent(mail::send);
            letter.ifPresent(sent -> claims.sent(notice));
            return true;
        } catch (ConcurrencyFailureException e) {
            LOG.debug("notice {} is another node's", notice, e);
            return true;
        } catch (MailException e) {
            LOG.info("notice {} was not sent: {}", notice, e.getClass().getSimpleName());
            return false;
        }
    }
}
