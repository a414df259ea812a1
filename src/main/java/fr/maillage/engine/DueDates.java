package fr.maillage.engine;

import fr.maillage.casework.Deadlines;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;

/** The deadlines as the engine takes them: its timers and due dates know no {@code Instant}. */
public final class DueDates {

    private final ObjectProvider<Deadlines> deadlines;

    DueDates(ObjectProvider<Deadlines> deadlines) {
        this.deadlines = deadlines;
    }

    public Date due(String code, String departement) {
        return Date.from(deadlines.getObject().due(code, departement));
    }

    public Date remind(String code, String departement) {
        return Date.from(deadlines.getObject().remind(code, departement));
    }

    /** Counted from a moment that the process knows. */
    public Date due(String code, String departement, Date since) {
        return Date.from(deadlines.getObject().due(code, departement, since.toInstant()));
    }

    /** The first, second… reminder, counted from that moment. */
    public Date remind(String code, String departement, Date since, int which) {
        return Date.from(deadlines.getObject().remind(code, departement, since.toInstant(), which));
    }
}
