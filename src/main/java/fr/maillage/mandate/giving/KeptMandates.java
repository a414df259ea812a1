package fr.maillage.mandate.giving;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Originals;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.giving.MandateAnswer.Given;
import fr.maillage.shared.calendar.Territories;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What a mandate that was signed leaves in the database. */
@Component
class KeptMandates {

    private final Procedures procedures;
    private final Originals originals;
    private final Territories territories;

    KeptMandates(Procedures procedures, Originals originals, Territories territories) {
        this.procedures = procedures;
        this.originals = originals;
        this.territories = territories;
    }

    void keep(Given given) {
        procedures.saveAll(given.procedures());
        originals.saveAll(given.originals());
    }

    /** When the mandate's last day is over in its département, as the engine's timer takes it. */
    Date endOf(Mandate mandate) {
        ZoneId zone = territories.of(mandate.departement()).zone();
        return Date.from(
                mandate.endsOn().orElseThrow().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
