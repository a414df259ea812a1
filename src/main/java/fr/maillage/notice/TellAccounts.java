package fr.maillage.notice;

import fr.maillage.people.AccountChanged;
import fr.maillage.people.AddressAsked;
import fr.maillage.people.InvitationSent;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Mails what cannot wait in the outbox, because it holds a link's key or goes to an address that no account has
 * any more. It is sent after the commit, beside the request, and kept nowhere: what fails is asked for again.
 */
@Component
class TellAccounts implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TellAccounts.class);
    private static final int WAITING = 500;

    private final Letters letters;
    private final Mail mail;
    private final ThreadPoolExecutor couriers =
            new ThreadPoolExecutor(2, 2, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));

    TellAccounts(Letters letters, Mail mail) {
        this.letters = letters;
        this.mail = mail;
        couriers.allowCoreThreadTimeOut(true);
    }

    @TransactionalEventListener
    void on(InvitationSent invitation) {
        post(letters.of(invitation));
    }

    @TransactionalEventListener
    void on(AddressAsked address) {
        post(letters.of(address));
    }

    @TransactionalEventListener
    void on(AccountChanged change) {
        post(letters.of(change));
    }

    private void post(Letter letter) {
        if (!mail.isReady()) {
            LOG.info("{} was not sent: there is no mail server", letter);
            return;
        }
        try {
            couriers.execute(() -> deliver(letter));
        } catch (RejectedExecutionException e) {
            LOG.warn("{} was not sent: too many wait", letter, e);
        }
    }

    private void deliver(Letter letter) {
        try {
            mail.send(letter);
        } catch (MailException e) {
            LOG.warn("{} was not sent: {}", letter, e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        couriers.shutdown();
        couriers.awaitTermination(10, TimeUnit.SECONDS);
    }
}
