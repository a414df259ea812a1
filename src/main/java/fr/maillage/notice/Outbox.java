package fr.maillage.notice;

import fr.maillage.casework.Audience;
import fr.maillage.casework.Borrowers;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import fr.maillage.people.Account;
import fr.maillage.people.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where notices are left, in the transaction of what they tell of: both are there, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final NoticeRows rows;
    private final Accounts accounts;
    private final Borrowers borrowers;
    private final Mail mail;
    private final Clock clock;

    Outbox(NoticeRows rows, Accounts accounts, Borrowers borrowers, Mail mail, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.borrowers = borrowers;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Leaves a notice for each of the audience, and each who may do the task by a right of theirs, who has none of this
     * yet; false when nobody was left to tell.
     */
    public boolean tell(Kind kind, Subject subject, Audience audience) {
        List<String> lent = borrowers.of(subject.caseId(), subject.form(), audience);
        List<String> untold = Stream.concat(readers(audience).stream(), lent.stream())
                .distinct()
                .filter(account -> !rows.existsByNoticeKey(Notice.keyOf(kind, subject, account)))
                .toList();
        untold.forEach(account -> leave(kind, subject, account));
        return !untold.isEmpty();
    }

    private void leave(Kind kind, Subject subject, String account) {
        Instant now = clock.instant();
        Notice notice = new Notice(kind, subject, account, now);
        if (mail.isReady()) {
            notice.post(now);
        }
        rows.save(notice);
    }

    private List<String> readers(Audience audience) {
        return audience.held()
                .map(accounts::reachedBy)
                .orElseGet(() -> audience.person()
                        .flatMap(accounts::find)
                        .filter(Account::isActive)
                        .map(Account::id)
                        .map(List::of)
                        .orElse(List.of()));
    }
}
