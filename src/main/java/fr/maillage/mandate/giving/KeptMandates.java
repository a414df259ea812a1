package fr.maillage.mandate.giving;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Originals;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.giving.MandateAnswer.Given;
import fr.maillage.shared.calendar.Today;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What a mandate that was signed leaves in the database. */
@Component
class KeptMandates {

    private final Procedures procedures;
    private final Originals originals;
    private final Today today;

    KeptMandates(Procedures procedures, Originals originals, Today today) {
        this.procedures = procedures;
        this.originals = originals;
        this.today = today;
    }

    void keep(Given given) {
        procedures.saveAll(given.procedures());
        originals.saveAll(given.originals());
    }

    /** When the mandate's last day is over in its département, as the engine's timer takes it. */
    Date endOf(Mandate mandate) {
        return Date.from(today.endOf(mandate.endsOn().orElseThrow(), mandate.departement()));
    }
}
