package fr.maillage.mandate;

import fr.maillage.journal.Journal;
import fr.maillage.mandate.MandateFact.OriginalRead;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The originals of a mandate in force, for the agents it names. That somebody read one is an act. */
@Component
public class OriginalsAtCounter {

    private final MandateFiles files;
    private final Originals originals;
    private final Safe safe;
    private final Journal journal;
    private final TransactionTemplate transaction;

    OriginalsAtCounter(
            MandateFiles files, Originals originals, Safe safe, Journal journal, TransactionTemplate transaction) {
        this.files = files;
        this.originals = originals;
        this.safe = safe;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** A file in memory, and under which name it is handed out. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    public record File(String name, byte[] pdf) {}

    public File read(String id, Copy copy, Actor actor) {
        Mandate mandate = files.readable(id, actor);
        if (mandate.state() != MandateState.IN_FORCE || !mandate.agents().contains(actor.account())) {
            throw new UnknownObject("original");
        }
        Original original =
                originals.findById(Original.idOf(id, copy)).orElseThrow(() -> new UnknownObject("original"));
        transaction.executeWithoutResult(status -> journal.record(id, actor.account(), new OriginalRead(copy.name())));
        return new File("Mandat " + mandate.number() + ".pdf", safe.open(original));
    }
}
