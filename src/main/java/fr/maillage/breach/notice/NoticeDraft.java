package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFact.NoticePrinted;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.Statements;
import fr.maillage.document.Press;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notice to the authority as a PDF, from what the register says by now. It is made in memory and kept nowhere. */
@Component
public class NoticeDraft {

    private static final String TEMPLATE = "breach-notice";

    private final BreachFiles files;
    private final Statements statements;
    private final NoticeModel model;
    private final Press press;
    private final Journal journal;

    NoticeDraft(BreachFiles files, Statements statements, NoticeModel model, Press press, Journal journal) {
        this.files = files;
        this.statements = statements;
        this.model = model;
        this.press = press;
        this.journal = journal;
    }

    /** A file in memory, and under which name it is handed out. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    public record File(String name, byte[] pdf) {}

    @Transactional
    public File print(String id, Actor actor) {
        Breach breach = files.open(id, actor);
        String title = "Notification de la violation n° " + breach.number();
        byte[] pdf = press.print(TEMPLATE, model.of(breach, statements.open(breach)), title);
        journal.record(id, actor.account(), new NoticePrinted());
        return new File(title + ".pdf", pdf);
    }
}
