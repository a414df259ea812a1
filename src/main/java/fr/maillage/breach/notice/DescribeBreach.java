package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFact.BreachDescribed;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.Statement;
import fr.maillage.breach.Statements;
import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what is written of a breach in the register, as long as it is open; it is closed outside of any transaction. */
@Component
public class DescribeBreach {

    private final BreachFiles files;
    private final Statements statements;
    private final Journal journal;
    private final TransactionTemplate transaction;

    DescribeBreach(BreachFiles files, Statements statements, Journal journal, TransactionTemplate transaction) {
        this.files = files;
        this.statements = statements;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * Refused, and nothing kept, when somebody wrote on it meanwhile.
     *
     * @param version of the breach that the page read
     */
    public Outcome write(String id, long version, Map<String, String> answers, Actor actor) {
        Breach breach = files.open(id, actor);
        Statement said = statements.open(breach).with(answers);
        List<Refusal> tooLong = NoticeRules.tooLong(said);
        if (!tooLong.isEmpty()) {
            return Outcome.refused(tooLong);
        }
        byte[] closed = statements.close(id, said);
        return transaction.execute(status -> {
            Breach now = files.open(id, actor);
            if (now.version() != version || !now.state().isOpen()) {
                return Outcome.refused(Refusal.of("breach.overtaken"));
            }
            now.write(closed);
            journal.record(id, actor.account(), new BreachDescribed());
            return Outcome.done(new BreachDescribed(), Map.of());
        });
    }
}
