package fr.maillage.directory;

import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import org.springframework.stereotype.Component;

/** What proves a capacity is read by the organisation's own people and by the prefecture of its seat. */
@Component
class CapacityGuard implements DocumentGuard {

    private final Organisations organisations;

    CapacityGuard(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return document.kind().equals(StateCapacity.KIND)
                && (StateCapacity.organisationsOf(actor).contains(document.caseId())
                        || isPrefecture(organisations.of(document.caseId()).departement(), actor));
    }

    private static boolean isPrefecture(String departement, Actor actor) {
        return actor.may(Role.PREFECT, departement, Grant.ANY)
                || actor.may(Role.PREFECTURE_OFFICER, departement, Grant.ANY);
    }
}
