package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFact.NoticePrinted;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.Statements;
import fr.maillage.document.PdfFile;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints the notice from what the register says by now, outside of any transaction, and keeps in the journal for whom. */
@Component
public class PrintNotice {

    private final BreachFiles files;
    private final Statements statements;
    private final NoticePress press;
    private final Journal journal;
    private final TransactionTemplate transaction;

    PrintNotice(
            BreachFiles files,
            Statements statements,
            NoticePress press,
            Journal journal,
            TransactionTemplate transaction) {
        this.files = files;
        this.statements = statements;
        this.press = press;
        this.journal = journal;
        this.transaction = transaction;
    }

    public PdfFile print(String id, Actor actor) {
        Breach breach = files.open(id, actor);
        PdfFile file = press.print(breach, statements.open(breach));
        LostRace.runAgain(() ->
                transaction.executeWithoutResult(status -> journal.record(id, actor.account(), new NoticePrinted())));
        return file;
    }
}
