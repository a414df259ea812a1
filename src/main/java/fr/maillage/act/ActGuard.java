package fr.maillage.act;

import fr.maillage.casework.Cases;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** Whoever may see a case may read its act, every revision of it, and the delegations by which it was answered. */
@Component
class ActGuard implements DocumentGuard {

    private final Cases cases;
    private final Parties parties;

    ActGuard(Cases cases, Parties parties) {
        this.cases = cases;
        this.parties = parties;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        if (Acts.KINDS.contains(document.kind())) {
            return cases.isReadBy(document.caseId(), actor);
        }
        return parties.findByDelegation(document.id()).stream()
                .map(Party::caseId)
                .distinct()
                .anyMatch(caseId -> cases.isReadBy(caseId, actor));
    }
}
