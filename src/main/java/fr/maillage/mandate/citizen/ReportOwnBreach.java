package fr.maillage.mandate.citizen;

import fr.maillage.breach.ReportBreach;
import fr.maillage.casework.Outcome;
import fr.maillage.mandate.Mandate;
import fr.maillage.people.Turnstile;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A citizen reports a breach from their own mandate: a few a day and each but once, so that nobody who holds one code
 * fills the register until real breaches drop out of sight.
 */
@Component
public class ReportOwnBreach {

    private final ReportBreach reporting;
    private final RecentReports recent;
    private final Turnstile turnstile;

    ReportOwnBreach(ReportBreach reporting, RecentReports recent, Turnstile turnstile) {
        this.reporting = reporting;
        this.recent = recent;
        this.turnstile = turnstile;
    }

    /** Done without anything new when the same was reported before. */
    public Outcome report(Mandate mandate, String facts) {
        if (!turnstile.lets()) {
            return Outcome.refused(Refusal.at("facts", "rights.breach.network"));
        }
        return switch (recent.claim(mandate.id(), facts.strip())) {
            case NEW -> enter(mandate, facts);
            case REPEATED -> new Outcome.Done(List.of(), Map.of());
            case TOO_MANY -> Outcome.refused(Refusal.at("facts", "rights.breach.enough", RecentReports.MOST_A_DAY));
        };
    }

    private Outcome enter(Mandate mandate, String facts) {
        boolean entered = false;
        try {
            Outcome outcome = reporting.byCitizen(mandate.structure(), mandate.number(), facts);
            entered = outcome instanceof Outcome.Done;
            return outcome;
        } finally {
            if (!entered) {
                recent.release(mandate.id(), facts.strip());
            }
        }
    }
}
