package fr.maillage.mandate.destruction;

import fr.maillage.casework.Audience;
import fr.maillage.casework.CaseNews;
import fr.maillage.mandate.Commitment;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact;
import fr.maillage.mandate.MandateFact.ProcedureKept;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.retention.AfterWithdrawal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Nobody acts on a démarche any more, from this moment on. Its data may go at once, unless the citizen takes it back while
 * its partner deals with it: then it stays for the days that its reason needs, and who began it is told to end it there.
 */
@Component
class EndLine {

    private final MandateCase told;
    private final ApplicationEventPublisher listeners;
    private final AfterWithdrawal stay;
    private final Clock clock;

    EndLine(MandateCase told, ApplicationEventPublisher listeners, AfterWithdrawal stay, Clock clock) {
        this.told = told;
        this.listeners = listeners;
        this.stay = stay;
        this.clock = clock;
    }

    /**
     * Ends it, in the transaction of what caused it.
     *
     * @param by the account that did, or the platform
     */
    void end(Mandate mandate, Procedure procedure, ProcedureState how, String by) {
        procedure.end(how, by, clock.instant());
        if (how == ProcedureState.WITHDRAWN) {
            procedure.commitment().ifPresent(begun -> keep(mandate, procedure, begun, by));
        }
    }

    /** What it kept may be destroyed. */
    void letGo(Mandate mandate, Procedure procedure, String by, MandateFact why) {
        procedure.letGo();
        mandate.resume(clock.instant());
        told.record(mandate, by, why);
        told.resume(mandate);
    }

    private void keep(Mandate mandate, Procedure procedure, Commitment begun, String by) {
        LocalDate last = stay.lastDay(mandate, begun);
        procedure.keepUntil(last);
        told.record(mandate, by, new ProcedureKept(procedure.number(), begun.name(), last));
        List<Audience> readers =
                List.of(Audience.account(procedure.openedBy().orElseThrow()), MandateCase.managerOf(mandate));
        listeners.publishEvent(new CaseNews(procedure.id(), mandate.id(), "mandate/procedure-kept", readers));
    }
}
