package fr.maillage.breach;

import fr.maillage.casework.Deadlines;
import fr.maillage.shared.Capital;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The hours within which the authority is told, in calendar time, from the moment in which the breach became known. */
@Component
public class NoticeClock {

    /** Since when the law counts hours: a breach that was known before has no clock. */
    static final Instant FIRST_HOUR =
            LocalDate.of(2018, 5, 25).atStartOfDay(Capital.ZONE).toInstant();

    /** The code of the deadline: the last part of the task's form. */
    private static final String RULE = "notify-cnil";

    private final Deadlines deadlines;
    private final Clock clock;

    NoticeClock(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What the clock says now.
     *
     * @param length how many hours there are in all
     * @param passed how many of them are over
     * @param left how many are left; none when it is late
     */
    public record Reading(Instant end, long length, long passed, long left) {

        public boolean isLate() {
            return passed >= length;
        }
    }

    public Reading of(Breach breach) {
        Instant end = end(breach);
        long length = Duration.between(breach.knownAt(), end).toHours();
        long passed = Duration.between(breach.knownAt(), clock.instant()).toHours();
        long left = Duration.between(clock.instant(), end).plusMinutes(59).toHours();
        return new Reading(end, length, Math.max(0, passed), Math.max(0, left));
    }

    /** Whether a notice sent then must say why it is late. */
    public boolean isLate(Breach breach, Instant sent) {
        return sent.isAfter(end(breach));
    }

    private Instant end(Breach breach) {
        return deadlines.due(RULE, breach.departement(), breach.knownAt());
    }
}
