package fr.maillage.mandate.destruction;

import fr.maillage.journal.Journal;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedures;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The decision that comes before every destruction: nobody acts under the mandate any more, and why. */
@Component
public class EndMandate {

    private final MandateFiles files;
    private final Procedures procedures;
    private final EndLine line;
    private final MandateCase told;
    private final Clock clock;

    EndMandate(MandateFiles files, Procedures procedures, EndLine line, MandateCase told, Clock clock) {
        this.files = files;
        this.procedures = procedures;
        this.line = line;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Ends it, and with it every démarche still under way, in the transaction of what caused it.
     *
     * @param by the account that did, or the platform
     */
    public void end(Mandate mandate, EndCause cause, String by) {
        close(mandate, cause, by);
        cause.message().ifPresent(message -> told.send(mandate, message));
    }

    /** The same for what a backup brought back: nobody knows where in its process that was made. */
    void endReturned(Mandate mandate, EndCause cause) {
        close(mandate, cause, Journal.PLATFORM);
        cause.message().ifPresent(message -> told.announce(mandate, message));
    }

    private void close(Mandate mandate, EndCause cause, String by) {
        mandate.end(cause, clock.instant());
        procedures.findByMandateOrderByNumber(mandate.id()).stream()
                .filter(procedure -> !procedure.state().isOver())
                .forEach(procedure -> line.end(mandate, procedure, cause.ofTheRest(), by));
        told.reach(mandate);
        told.record(mandate, by, cause.fact());
    }

    /** Its last day is over; one that ended before is left as it is. */
    public void expire(String id) {
        Mandate mandate = files.toActOn(id);
        if (mandate.state() == MandateState.IN_FORCE) {
            end(mandate, EndCause.EXPIRED, Journal.PLATFORM);
        }
    }
}
