package fr.maillage.delegation;

import fr.maillage.delegation.DelegationFact.DelegationGiven;
import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.document.Documents;
import fr.maillage.document.Inspected;
import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.shared.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an act of delegation that nothing speaks against, with its file, in one transaction. */
@Component
@Transactional
class KeepDelegation {

    /** Under which acts of delegation stand in the store. */
    static final String KIND = "delegation";

    private final DelegationRows rows;
    private final Documents documents;
    private final CallDelegate call;
    private final Journal journal;
    private final Clock clock;

    KeepDelegation(DelegationRows rows, Documents documents, CallDelegate call, Journal journal, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.call = call;
        this.journal = journal;
        this.clock = clock;
    }

    Answer keep(Wanted wanted, Scope scope, Inspected.Accepted file, byte[] bytes, Actor actor) {
        StoredDocument act = documents.put(Ids.fresh(), KIND, file.name(), file.mediaType(), bytes, actor.account());
        documents.settle(act.caseId());
        Delegation delegation = new Delegation(scope, actor.account(), act, clock.instant());
        call.to(delegation, wanted, actor);
        rows.save(delegation);
        journal.record(
                delegation.id(),
                actor.account(),
                new DelegationGiven(
                        scope.right().word(),
                        delegation.delegate().orElse(""),
                        scope.caseId(),
                        scope.from(),
                        scope.until(),
                        delegation.sha256()));
        return Answer.done(delegation.id());
    }
}
