package fr.maillage.desk.page;

import fr.maillage.casework.Case;
import fr.maillage.desk.Dates;
import fr.maillage.desk.Messages;
import fr.maillage.desk.WatchJournal;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Verdict;
import fr.maillage.people.CurrentActor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in words whether the journal is whole, to those who watch over it. */
@Component
class VerdictInWords {

    private final WatchJournal journal;
    private final CurrentActor reader;
    private final Messages messages;
    private final Dates dates;

    VerdictInWords(WatchJournal journal, CurrentActor reader, Messages messages, Dates dates) {
        this.journal = journal;
        this.reader = reader;
        this.messages = messages;
        this.dates = dates;
    }

    /** What the verifier says. */
    public record Said(boolean intact, String text) {}

    /** On one case, up to its last line; nothing for those who do not watch over it. */
    Optional<Said> onCase(Case matter, List<Entry> history) {
        String last = history.isEmpty()
                ? ""
                : dates.moment(history.get(history.size() - 1).at(), matter.territory());
        return journal.verify(matter, reader.get()).map(verdict -> said(verdict, "desk.case.chain", last));
    }

    /** On the day that ends at a checkpoint. */
    Said onDay(long checkpoint) {
        return said(journal.verify(checkpoint, reader.get()), "desk.journal", String.valueOf(checkpoint));
    }

    private Said said(Verdict verdict, String chain, String last) {
        if (verdict instanceof Verdict.Broken broken) {
            String flaw = messages.get(chain + ".flaw." + broken.flaw());
            return new Said(false, messages.of(chain + ".broken", broken.sequence(), flaw));
        }
        return new Said(true, messages.of(chain + ".intact", ((Verdict.Intact) verdict).lines(), last));
    }
}
