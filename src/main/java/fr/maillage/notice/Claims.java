package fr.maillage.notice;

import fr.maillage.people.Account;
import fr.maillage.people.Accounts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sends which notice. An attempt is written down before it is made, and counts even if its node dies: so no two
 * nodes send the same notice, and no transaction waits for a mail server.
 */
@Component
@Transactional
class Claims {

    private final NoticeRows rows;
    private final Accounts accounts;
    private final Letters letters;
    private final Clock clock;

    Claims(NoticeRows rows, Accounts accounts, Letters letters, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<String> due(int most) {
        return rows.findByNextTryLessThanEqualOrderByNextTry(clock.instant(), Limit.of(most)).stream()
                .map(Notice::id)
                .toList();
    }

    /** The letter to send now; empty when another node has taken it, or nobody is there to read it. */
    public Optional<Letter> take(String id) {
        Instant now = clock.instant();
        Notice notice = rows.findById(id).orElseThrow();
        if (!notice.isDue(now)) {
            return Optional.empty();
        }
        notice.attempt(now);
        Optional<Account> reader = accounts.find(notice.account()).filter(Account::isActive);
        if (reader.isEmpty()) {
            notice.drop();
        }
        return reader.map(account -> letters.of(notice, account));
    }

    public void sent(String id) {
        rows.findById(id).orElseThrow().sent(clock.instant());
    }
}
