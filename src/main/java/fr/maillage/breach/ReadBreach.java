package fr.maillage.breach;

import fr.maillage.breach.BreachFact.BreachRead;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens what was written of a breach for whoever answers for its data, and keeps in the journal who read it. */
@Component
public class ReadBreach {

    private final BreachFiles files;
    private final Statements statements;
    private final Journal journal;
    private final TransactionTemplate transaction;

    ReadBreach(BreachFiles files, Statements statements, Journal journal, TransactionTemplate transaction) {
        this.files = files;
        this.statements = statements;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Nothing is read once it is erased, and so nothing kept. */
    public Statement read(String id, Actor actor) {
        Breach breach = files.open(id, actor);
        Statement said = statements.open(breach);
        if (breach.statement().isPresent()) {
            LostRace.runAgain(() -> transaction.execute(status -> {
                journal.record(id, actor.account(), new BreachRead());
                return said;
            }));
        }
        return said;
    }
}
