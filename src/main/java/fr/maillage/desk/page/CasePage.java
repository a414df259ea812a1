package fr.maillage.desk.page;

import fr.maillage.casework.Case;
import fr.maillage.casework.Diagram;
import fr.maillage.casework.Tasks;
import fr.maillage.journal.Entry;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** One case: what it is, where it stands, what happened, and what waits in it for who is looking. */
@Component
@RequestScope
public class CasePage {

    private final ReadCase read;
    private final Query query;
    private final Names names;
    private final VerdictInWords verdicts;
    private ReadCase.View view;
    private VerdictInWords.Said verdict;

    CasePage(ReadCase read, Query query, Names names, VerdictInWords verdicts) {
        this.read = read;
        this.query = query;
        this.names = names;
        this.verdicts = verdicts;
    }

    public void load() {
        view = read.of(query.text("case"));
    }

    public Case getMatter() {
        return view.matter();
    }

    public Diagram getDiagram() {
        return view.diagram();
    }

    public List<Entry> getHistory() {
        return view.history();
    }

    public List<Tasks.Waiting> getWaiting() {
        return view.waiting();
    }

    /** Who did it: a person, or the platform itself. */
    public String actor(Entry entry) {
        return names.actor(entry.actor());
    }

    /** Whether the journal above is whole, for those who watch over it; null for the others. */
    public VerdictInWords.Said getVerdict() {
        if (verdict == null) {
            verdict = verdicts.onCase(view.matter(), view.history()).orElse(null);
        }
        return verdict;
    }

    public String getTerritory() {
        return names.territory(view.matter().territory());
    }
}
