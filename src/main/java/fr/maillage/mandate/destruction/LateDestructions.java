package fr.maillage.mandate.destruction;

import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.DestructionLate;
import fr.maillage.mandate.Mandates;
import fr.maillage.people.Role;
import fr.maillage.shared.Capital;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destructions that should have been done a day ago. It looks at what is still there, and not at processes: one that is
 * stuck, broken or gone is seen alike. Who runs the structure is told every day until nothing is left.
 */
@Component
public class LateDestructions {

    /** Retries take an hour and a half; then an operator has the rest of a day. */
    private static final Duration LATE = Duration.ofDays(1);

    /** As long as a draft may lie, as its model says. */
    private static final Duration DRAFT = Duration.ofDays(7);

    private static final Limit MOST = Limit.of(200);

    private final Mandates mandates;
    private final MandateCase told;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    LateDestructions(Mandates mandates, MandateCase told, ApplicationEventPublisher listeners, Clock clock) {
        this.mandates = mandates;
        this.told = told;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Each mandate's journal says it once; who runs several late ones is told of the oldest alone. */
    @Scheduled(initialDelayString = "${maillage.holds.every}", fixedDelayString = "${maillage.holds.every}")
    @Transactional
    public void escalate() {
        Instant now = clock.instant();
        Set<String> late = new TreeSet<>(mandates.findStillThere(now.minus(LATE), now.minus(DRAFT.plus(LATE)), MOST));
        late.addAll(mandates.findWithProceduresStillThere(now.minus(LATE), MOST));
        mandates.findAllById(late).forEach(mandate -> escalate(mandate, now));
    }

    private void escalate(Mandate mandate, Instant now) {
        told.recordOnce(mandate, Journal.PLATFORM, new DestructionLate());
        String today = mandate.organisation() + ":" + now.atZone(Capital.ZONE).toLocalDate();
        Audience manager = Audience.of(Role.MANAGER, mandate.departement(), mandate.organisation());
        listeners.publishEvent(new CaseNews(today, mandate.id(), "mandate/destruction-late", List.of(manager)));
    }
}
