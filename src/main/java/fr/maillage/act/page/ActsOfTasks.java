package fr.maillage.act.page;

import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.act.ReadAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a task to sign is about: the act as it stands, and the party that is asked. */
@Component
class ActsOfTasks {

    private final Signatures signatures;
    private final ReadAct read;

    ActsOfTasks(Signatures signatures, ReadAct read) {
        this.signatures = signatures;
        this.read = read;
    }

    /**
     * What is asked of which party.
     *
     * @param refusable whether the party may refuse
     */
    public record Asked(ReadAct.View view, Party party, boolean refusable) {}

    @Transactional(readOnly = true)
    public Asked of(Task task) {
        Issue issue = signatures.issue(task);
        return new Asked(read.of(issue.caseId()).get(0), signatures.party(issue, task), signatures.isRefusable(issue));
    }
}
