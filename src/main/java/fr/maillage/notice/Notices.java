package fr.maillage.notice;

import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices whose mail could not be sent: for operators only, {@code UnknownObject} for anyone else. */
@Component
@Transactional(readOnly = true)
public class Notices {

    private static final int PAGE = 20;

    private final NoticeRows rows;

    Notices(NoticeRows rows) {
        this.rows = rows;
    }

    /**
     * The latest first.
     *
     * @param givenUp only those that are not tried again
     */
    public Slice<Notice> unsent(Actor actor, boolean givenUp, int page) {
        if (!actor.is(Role.OPERATOR)) {
            throw new UnknownObject("notices");
        }
        List<Notice> found = rows.findUnsent(
                givenUp ? Notice.MOST_ATTEMPTS : 1, Notice.MOST_ATTEMPTS, PageRequest.of(0, (page + 1) * PAGE + 1));
        int from = Math.min(page * PAGE, found.size());
        return Slice.of(found.subList(from, found.size()), page, PAGE);
    }
}
