package fr.maillage.desk.page;

import fr.maillage.casework.Case;
import fr.maillage.desk.Dates;
import fr.maillage.desk.Messages;
import fr.maillage.journal.ChainVerifier;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Verdict;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says in words whether a case's journal is whole, to those who watch over it. */
@Component
class JournalSeal {

    private static final Set<Role> WATCH =
            Set.of(Role.JOURNAL_AUDITOR, Role.PREFECTURE_OFFICER, Role.PREFECT, Role.ANCT_OFFICER);

    private final ChainVerifier verifier;
    private final CurrentActor reader;
    private final Messages messages;
    private final Dates dates;

    JournalSeal(ChainVerifier verifier, CurrentActor reader, Messages messages, Dates dates) {
        this.verifier = verifier;
        this.reader = reader;
        this.messages = messages;
        this.dates = dates;
    }

    /** What the verifier says. */
    public record Said(boolean intact, String text) {}

    Optional<Said> of(Case matter, List<Entry> history) {
        Actor actor = reader.get();
        boolean watches = WATCH.stream().anyMatch(role -> actor.may(role, matter.territory(), matter.organisation()));
        return watches ? Optional.of(said(verifier.verify(matter.id()), matter, history)) : Optional.empty();
    }

    private Said said(Verdict verdict, Case matter, List<Entry> history) {
        if (verdict instanceof Verdict.Broken broken) {
            String flaw = messages.get("desk.case.flaw." + broken.flaw());
            return new Said(false, messages.of("desk.case.chain.broken", broken.sequence(), flaw));
        }
        long lines = ((Verdict.Intact) verdict).lines();
        String last = history.isEmpty()
                ? ""
                : dates.moment(history.get(history.size() - 1).at(), matter.territory());
        return new Said(true, messages.of("desk.case.chain.intact", lines, last));
    }
}
