package fr.maillage.desk.page;

import fr.maillage.desk.Messages;
import fr.maillage.desk.WatchJournal;
import fr.maillage.journal.DaySeal;
import fr.maillage.journal.Verdict;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The days of the network's journal, each with the proof of its time, and what came of checking one. */
@Component
@RequestScope
public class JournalPage {

    private final WatchJournal journal;
    private final CurrentActor actor;
    private final Query query;
    private final Messages messages;
    private Slice<DaySeal> rows;
    private JournalSeal.Said checked;

    JournalPage(WatchJournal journal, CurrentActor actor, Query query, Messages messages) {
        this.journal = journal;
        this.actor = actor;
        this.query = query;
        this.messages = messages;
    }

    public void load() {
        rows = journal.days(query.page(), actor.get());
        String asked = query.text("check");
        if (!asked.isEmpty()) {
            checked = said(journal.verify(WatchJournal.checkpoint(asked), actor.get()), asked);
        }
    }

    private JournalSeal.Said said(Verdict verdict, String day) {
        if (verdict instanceof Verdict.Broken broken) {
            String flaw = messages.get("desk.journal.flaw." + broken.flaw());
            return new JournalSeal.Said(false, messages.of("desk.journal.broken", broken.sequence(), flaw));
        }
        return new JournalSeal.Said(true, messages.of("desk.journal.intact", ((Verdict.Intact) verdict).lines(), day));
    }

    public Slice<DaySeal> getRows() {
        return rows;
    }

    /** What checking a day told; nothing when none was asked for. */
    public JournalSeal.Said getChecked() {
        return checked;
    }

    /** The page one is on, checking a day of it. */
    public String getCheck() {
        return "?page=" + rows.number() + "&check=";
    }
}
