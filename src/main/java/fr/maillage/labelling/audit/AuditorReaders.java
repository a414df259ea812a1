package fr.maillage.labelling.audit;

import fr.maillage.casework.Case;
import fr.maillage.casework.CaseReaders;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** Whoever is named for a visit reads its case, also while it is called off and nothing waits for them. */
@Component
class AuditorReaders implements CaseReaders {

    private final Audits audits;

    AuditorReaders(Audits audits) {
        this.audits = audits;
    }

    @Override
    public boolean include(Case file, Actor actor) {
        return audits.findByCandidacyId(file.id()).stream()
                .anyMatch(visit -> visit.auditor().equals(actor.account()));
    }
}
