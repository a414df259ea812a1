package fr.maillage.convention.signature;

import fr.maillage.casework.Task;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Parties;
import fr.maillage.convention.draft.Party;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which party a task to sign waits for, and how far the others are. */
@Component
@Transactional(readOnly = true)
public class Signatures {

    /** The form key of the tasks by which parties answer. */
    public static final String FORM = "convention/sign-act";

    private final ConventionFiles files;
    private final Parties parties;

    Signatures(ConventionFiles files, Parties parties) {
        this.files = files;
        this.parties = parties;
    }

    public Convention convention(Task task) {
        return files.known(task.caseId());
    }

    /** The party in whose name the task's audience answers. */
    public Party party(Convention convention, Task task) {
        return parties.of(convention).stream()
                .filter(party -> party.side().signs() && party.audience().equals(task.audience()))
                .findFirst()
                .orElseThrow(() -> new UnknownObject("party"));
    }

    /** Whom the process calls next: all that wait, or the first of them where the office set an order. */
    public List<Party> called(Convention convention) {
        List<Party> waiting =
                parties.of(convention).stream().filter(Party::isWaiting).toList();
        return convention.isOrdered() ? waiting.stream().limit(1).toList() : waiting;
    }

    /** All parties of the present issue. */
    public List<Party> of(Convention convention) {
        return parties.of(convention);
    }
}
