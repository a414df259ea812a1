package fr.maillage.notice;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told, to be read in the product whether or not it was mailed. */
@Component
@Transactional(readOnly = true)
public class Notices {

    private static final int PAGE = 20;

    private final NoticeRows rows;

    Notices(NoticeRows rows) {
        this.rows = rows;
    }

    /** The actor's own notices, the latest first. */
    public Slice<Notice> of(Actor actor, int page) {
        List<Notice> found = rows.findByAccountOrderByCreatedDescIdAsc(actor.account(), PageRequest.of(page, PAGE));
        boolean more = found.size() == PAGE
                && !rows.findByAccountOrderByCreatedDescIdAsc(actor.account(), PageRequest.of((page + 1) * PAGE, 1))
                        .isEmpty();
        return new Slice<>(found, page, more);
    }
}
