package fr.maillage.mandate.retention;

import fr.maillage.mandate.Commitment;
import fr.maillage.mandate.Mandate;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** For how long a démarche keeps its data that is withdrawn: as the citizen read on the day on which they signed. */
@Component
public class AfterWithdrawal {

    private final Today today;

    AfterWithdrawal(Today today) {
        this.today = today;
    }

    /** In days at most, the day of the withdrawal included. */
    public int days(Mandate mandate, Commitment begun) {
        LocalDate read = today.at(mandate.signedAt().orElseThrow(), mandate.departement());
        return Retention.on(read).daysAfterWithdrawal(begun);
    }

    /** The last day in the structure's département, were it withdrawn now. */
    public LocalDate lastDay(Mandate mandate, Commitment begun) {
        return today.in(mandate.departement()).plusDays(days(mandate, begun) - 1L);
    }
}
