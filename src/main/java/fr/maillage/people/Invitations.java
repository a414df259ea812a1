package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to what they may do here. The inviter names the person and the grant, never a password. */
@Component
@Transactional
public class Invitations {

    private final InvitationRows rows;
    private final ManagementRules rules;
    private final AccountRecord record;
    private final Clock clock;
    private final Duration validity;

    Invitations(
            InvitationRows rows,
            ManagementRules rules,
            AccountRecord record,
            Clock clock,
            @Value("${maillage.invitation.valid-for:15d}") Duration validity) {
        this.rows = rows;
        this.rules = rules;
        this.record = record;
        this.clock = clock;
        this.validity = validity;
    }

    /** Invites a person; a second invitation to the same grant replaces the first. */
    public Answer invite(String email, String displayName, Grant grant, Actor inviter) {
        return rules.mayManage(inviter, grant)
                ? offer(email, displayName, grant, inviter)
                : Answer.refused(Refusal.at("role", "people.grant.not-yours"));
    }

    /**
     * Invites somebody who has no account to sign for the inviter. The invitation itself gives no right: what is lent is
     * kept elsewhere, by the caller, who has checked that the inviter may lend it.
     */
    public Answer inviteDelegate(String email, String displayName, Actor inviter) {
        return offer(email, displayName, Grant.national(Role.DELEGATE), inviter);
    }

    private Answer offer(String email, String displayName, Grant grant, Actor inviter) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return Answer.refused(Refusal.at("email", "people.email.wrong"));
        }
        if (displayName == null || displayName.isBlank() || displayName.length() > Account.LONGEST_NAME) {
            return Answer.refused(Refusal.at("displayName", "people.name.missing"));
        }
        return Answer.done(send(new Invitation.Offer(address.get(), displayName.strip(), grant), inviter));
    }

    private String send(Invitation.Offer offer, Actor inviter) {
        Instant now = clock.instant();
        rows.findByEmailKeyAndEndedAtIsNull(offer.address().key()).stream()
                .filter(earlier -> earlier.grant().equals(offer.grant()))
                .forEach(earlier -> earlier.replace(now));
        LinkToken token = LinkToken.fresh();
        Invitation invitation =
                rows.save(new Invitation(offer, token.hash(), inviter.account(), now, now.plus(validity)));
        record.happened(invitation.id(), inviter, new AccountFact.Invited(offer.grant()));
        record.tell(
                new InvitationSent(invitation.id(), invitation.email(), Locale.FRENCH, token, invitation.expires()));
        return invitation.id();
    }
}
