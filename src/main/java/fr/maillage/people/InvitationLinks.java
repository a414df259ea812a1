package fr.maillage.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the links that invitations were mailed with. */
@Component
public class InvitationLinks {

    private final InvitationRows rows;
    private final LinkKeys keys;
    private final Clock clock;

    InvitationLinks(InvitationRows rows, LinkKeys keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether this visitor's network has brought so many unknown keys that none is looked up. */
    public boolean areTooMany() {
        return keys.areTooMany();
    }

    /** The open invitation behind a link; empty for every other link, whatever is wrong with it. */
    @Transactional(readOnly = true)
    public Optional<Invitation> open(String key) {
        Instant now = clock.instant();
        return keys.find(key, rows::findByTokenHash).filter(invitation -> invitation.isOpen(now));
    }
}
