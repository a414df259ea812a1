package fr.maillage.mandate;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.shared.Ids;
import fr.maillage.shared.calendar.Today;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Where mandates begin. */
@Component
public class NewMandates {

    private final Mandates mandates;
    private final Today today;
    private final Clock clock;

    NewMandates(Mandates mandates, Today today, Clock clock) {
        this.mandates = mandates;
        this.today = today;
        this.clock = clock;
    }

    /** A mandate that nobody has written on; it is not kept yet. */
    public Mandate fresh(LabelledStructure structure, String agent) {
        String id = Ids.fresh();
        int year = today.in(structure.departement()).getYear();
        return new Mandate(
                id,
                "M-" + structure.departement() + "-" + year + "-" + Ids.mark(id),
                structure,
                agent,
                clock.instant());
    }

    public void add(Mandate mandate) {
        mandates.save(mandate);
    }
}
