package fr.maillage.desk;

import fr.maillage.journal.ChainVerifier;
import fr.maillage.journal.DaySeal;
import fr.maillage.journal.DaySeals;
import fr.maillage.journal.Verdict;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The journal of the whole network, for who watches over it; to everybody else it does not exist. */
@Component
public class WatchJournal {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final DaySeals seals;
    private final ChainVerifier verifier;

    WatchJournal(DaySeals seals, ChainVerifier verifier) {
        this.seals = seals;
        this.verifier = verifier;
    }

    /** The number of a checkpoint as it stands in an address, where anything may stand. */
    public static long checkpoint(String asked) {
        if (!NUMBER.matcher(asked).matches()) {
            throw new UnknownObject("day");
        }
        return Long.parseLong(asked);
    }

    /** The days' proofs, the latest first. */
    public Slice<DaySeal> days(int page, Actor actor) {
        admit(actor);
        return seals.list(page);
    }

    /** The day that ends at a checkpoint: each of its checkpoints, and the proof of the last. */
    public Verdict verify(long checkpoint, Actor actor) {
        admit(actor);
        return verifier.verifyDay(checkpoint);
    }

    /** The proof of a day, to be kept where nobody who has this database has a hand. */
    public DaySeal proof(long checkpoint, Actor actor) {
        admit(actor);
        return seals.of(checkpoint).orElseThrow(() -> new UnknownObject("day"));
    }

    private static void admit(Actor actor) {
        if (!actor.is(Role.JOURNAL_AUDITOR)) {
            throw new UnknownObject("journal");
        }
    }
}
