package fr.maillage.desk.page;

import fr.maillage.desk.WatchJournal;
import fr.maillage.journal.DaySeal;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The days of the network's journal, each with the proof of its time, and what came of checking one. */
@Component
@RequestScope
public class JournalPage {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final WatchJournal journal;
    private final CurrentActor actor;
    private final Query query;
    private final VerdictInWords verdicts;
    private Slice<DaySeal> rows;
    private VerdictInWords.Said checked;

    JournalPage(WatchJournal journal, CurrentActor actor, Query query, VerdictInWords verdicts) {
        this.journal = journal;
        this.actor = actor;
        this.query = query;
        this.verdicts = verdicts;
    }

    public void load() {
        rows = journal.days(query.page(), actor.get());
        String asked = query.text("check");
        if (!asked.isEmpty()) {
            checked = verdicts.onDay(checkpoint(asked));
        }
    }

    private static long checkpoint(String asked) {
        if (!NUMBER.matcher(asked).matches()) {
            throw new UnknownObject("day");
        }
        return Long.parseLong(asked);
    }

    public Slice<DaySeal> getRows() {
        return rows;
    }

    /** What checking a day told; nothing when none was asked for. */
    public VerdictInWords.Said getChecked() {
        return checked;
    }

    /** The page one is on, checking a day of it. */
    public String getCheck() {
        return "?page=" + rows.number() + "&check=";
    }
}
