package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says at the moment of signing on what grounds somebody does: who holds a right needs no delegation. */
@Component
@Transactional(readOnly = true)
public class GroundsToSign {

    private final DelegationRows rows;
    private final RightsToLend rights;
    private final Clock clock;

    GroundsToSign(DelegationRows rows, RightsToLend rights, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The grounds at this moment.
     *
     * @param right of the party, as its task names whom it waits for
     * @param kind of the case to which the act belongs
     */
    public Grounds of(Audience right, String caseId, String kind, Actor actor) {
        if (Audience.reaching(actor).contains(right)) {
            return new Grounds.OwnRight();
        }
        Instant now = clock.instant();
        List<Delegation> all = rows.findByDelegateAndRightOrderByGivenAtDescIdAsc(actor.account(), right.word());
        Optional<Delegation> good = all.stream()
                .filter(one -> refusal(one, caseId, kind, now).isEmpty())
                .findFirst();
        return good.<Grounds>map(Grounds.Lent::new).orElseGet(() -> lapsed(all, caseId, kind, now));
    }

    /** Of several that do not help, the one that was meant for this act is spoken of, else the latest. */
    private Grounds lapsed(List<Delegation> all, String caseId, String kind, Instant now) {
        return all.stream()
                .filter(one -> one.names(caseId, kind))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(one -> refusal(one, caseId, kind, now))
                .<Grounds>map(Grounds.Lapsed::new)
                .orElseGet(Grounds.None::new);
    }

    private Optional<Refusal> refusal(Delegation one, String caseId, String kind, Instant now) {
        if (!one.names(caseId, kind)) {
            return Optional.of(Refusal.of("delegation.another-act"));
        }
        ZoneId zone = rights.zone(one.right());
        return switch (one.state(now)) {
            case TO_COME -> Optional.of(Refusal.of("delegation.to-come", LocalDate.ofInstant(one.begins(), zone)));
            case ENDED -> Optional.of(Refusal.of("delegation.ended", lastDay(one, zone)));
            case REVOKED ->
                Optional.of(Refusal.of(
                        "delegation.revoked", one.revokedAt().orElseThrow().atZone(zone)));
            case IN_FORCE ->
                rights.isHeld(one.right(), one.principal())
                        ? Optional.empty()
                        : Optional.of(Refusal.of("delegation.principal-left"));
        };
    }

    private static LocalDate lastDay(Delegation one, ZoneId zone) {
        return LocalDate.ofInstant(one.ends().minusNanos(1), zone);
    }
}
