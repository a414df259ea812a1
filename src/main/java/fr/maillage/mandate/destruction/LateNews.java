package fr.maillage.mandate.destruction;

import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.DestructionLate;
import fr.maillage.mandate.Mandates;
import fr.maillage.shared.Capital;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who runs a structure, once a day, that the destruction of a mandate is late. */
@Component
@Transactional
class LateNews {

    private final Mandates mandates;
    private final MandateCase told;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    LateNews(Mandates mandates, MandateCase told, ApplicationEventPublisher listeners, Clock clock) {
        this.mandates = mandates;
        this.told = told;
        this.listeners = listeners;
        this.clock = clock;
    }

    public void tell(String id) {
        mandates.findById(id).ifPresent(this::tell);
    }

    private void tell(Mandate mandate) {
        told.recordOnce(mandate, Journal.PLATFORM, new DestructionLate());
        String onceADay = mandate.organisation() + ":" + LocalDate.ofInstant(clock.instant(), Capital.ZONE);
        List<Audience> readers = List.of(MandateCase.managerOf(mandate));
        listeners.publishEvent(new CaseNews(onceADay, mandate.id(), "mandate/destruction-late", readers));
    }
}
