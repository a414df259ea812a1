package fr.maillage.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What the platform has still to do for something: when it tries next, and what went wrong so far. */
@Embeddable
public class Errand {

    /** What fails less often may be a service that was away for a minute. */
    public static final int IN_VAIN = 3;

    private static final int MOST_TOLD = 500;

    private Instant nextTry;
    private int attempts;
    private Instant failingSince;
    private String cause;

    protected Errand() {}

    public static Errand at(Instant now) {
        Errand errand = new Errand();
        errand.order(now);
        return errand;
    }

    public void order(Instant now) {
        done();
        nextTry = now;
    }

    public void done() {
        nextTry = null;
        attempts = 0;
        failingSince = null;
        cause = null;
    }

    /** It is tried now; if nobody ever hears how that went, it is tried again, later each time. */
    public void attempt(Instant now) {
        nextTry = now.plus(Pause.after(++attempts));
    }

    /** What was tried did not succeed; it is tried again, later each time. */
    public void putOff(Instant now, Throwable why) {
        String told = Cause.in(why);
        attempt(now);
        failingSince = failingSince == null ? now : failingSince;
        cause = told.substring(0, Math.min(told.length(), MOST_TOLD));
    }

    /** Somebody has mended what was broken; nothing happens when nothing is left to do. */
    public void hasten(Instant now) {
        nextTry = nextTry == null ? null : now;
    }

    /** Whether it should try by now. */
    public boolean isDue(Instant now) {
        return nextTry != null && !nextTry.isAfter(now);
    }

    public Optional<Instant> nextTry() {
        return Optional.ofNullable(nextTry);
    }

    /** How often it was tried in vain. */
    public int attempts() {
        return attempts;
    }

    public Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }

    /** What was thrown last, by class and place; never its text, which may speak of a person. */
    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }
}
