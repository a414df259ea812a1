package fr.maillage.people;

import fr.maillage.shared.Refusal;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations nobody has answered yet, for those who may give what they offer; past their date they stay listed. */
@Component
@Transactional
public class PendingInvitations {

    static final int PAGE = 25;

    private final EntityManager rows;
    private final Invitations invitations;
    private final ManagementRules rules;
    private final AccountRecord record;
    private final Clock clock;

    PendingInvitations(
            EntityManager rows, Invitations invitations, ManagementRules rules, AccountRecord record, Clock clock) {
        this.rows = rows;
        this.invitations = invitations;
        this.rules = rules;
        this.record = record;
        this.clock = clock;
    }

    /** A page of the invitations the actor manages, the latest first. */
    @Transactional(readOnly = true)
    public Slice<Invitation> list(int page, Actor actor) {
        if (!rules.managesSomebody(actor)) {
            throw new UnknownObject("invitations");
        }
        CriteriaBuilder build = rows.getCriteriaBuilder();
        CriteriaQuery<Invitation> query = build.createQuery(Invitation.class);
        Root<Invitation> invitation = query.from(Invitation.class);
        List<Predicate> all = new ArrayList<>();
        all.add(build.isNull(invitation.get("endedAt")));
        if (!actor.is(Role.ADMINISTRATOR)) {
            all.add(ManagedReach.of(actor, build, invitation));
        }
        query.where(all.toArray(Predicate[]::new))
                .orderBy(build.desc(invitation.get("sentAt")), build.asc(invitation.get("id")));
        return Slice.of(
                rows.createQuery(query)
                        .setFirstResult(Math.multiplyExact(page, PAGE))
                        .setMaxResults(PAGE + 1)
                        .getResultList(),
                page,
                PAGE);
    }

    /** Sends a fresh link; the earlier one opens nothing from now on. */
    public Answer sendAgain(String id, Actor actor) {
        Invitation pending = managed(id, actor);
        return pending.isPending()
                ? invitations.invite(pending.email(), pending.displayName(), pending.grant(), actor)
                : ended();
    }

    /** Takes the offer back; its link opens nothing from now on. */
    public Answer cancel(String id, Actor actor) {
        Invitation pending = managed(id, actor);
        if (!pending.isPending()) {
            return ended();
        }
        pending.cancel(clock.instant());
        record.happened(id, actor, new AccountFact.InvitationCancelled(pending.grant()));
        return Answer.done(id);
    }

    private Invitation managed(String id, Actor actor) {
        Invitation invitation = rows.find(Invitation.class, id);
        if (invitation == null || !rules.mayManage(actor, invitation.grant())) {
            throw new UnknownObject("invitation");
        }
        return invitation;
    }

    private static Answer ended() {
        return Answer.refused(Refusal.of("people.invitations.ended"));
    }
}
