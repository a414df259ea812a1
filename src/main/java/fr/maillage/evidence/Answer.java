package fr.maillage.evidence;

import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict;
import java.util.List;
import java.util.Optional;

/** What somebody hears who brought a file. */
public sealed interface Answer {

    /**
     * A verdict.
     *
     * @param holding empty where there is no signature to know the file by
     */
    record Judged(Verdict verdict, Optional<Holding> holding) implements Answer {}

    /** There is no verdict, for this reason. */
    record TurnedAway(Why why, Reason reason) implements Answer {}

    /** What has to be different next time. */
    enum Why {
        NO_FILE,
        TOO_BIG,
        NO_PDF,
        UNREADABLE,
        TOO_OFTEN,
        BUSY
    }

    /** The sentence that belongs to it is {@code evidence.<key>}. */
    static Answer turnedAway(Why why, String key, Object... arguments) {
        return new TurnedAway(why, reason(key, arguments));
    }

    static Answer refused(String key, Object... arguments) {
        return new Judged(Verdict.refused(reason(key, arguments)), Optional.empty());
    }

    private static Reason reason(String key, Object... arguments) {
        return new Reason("evidence." + key, List.of(arguments));
    }
}
