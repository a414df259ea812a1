package fr.maillage.labelling.candidacy;

import fr.maillage.document.Documents;
import fr.maillage.labelling.LabellingFact.CandidacyFiled;
import fr.maillage.people.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps what a candidacy says at the moment it is filed, for the first time or corrected. */
@Component
class KeepFiling {

    private final Filings filings;
    private final Documents documents;
    private final Clock clock;

    KeepFiling(Filings filings, Documents documents, Clock clock) {
        this.filings = filings;
        this.documents = documents;
        this.clock = clock;
    }

    CandidacyFiled keep(Candidacy candidacy, Actor actor) {
        candidacy.file(clock.instant());
        documents.settle(candidacy.id());
        int number = filings.countByCandidacyId(candidacy.id()) + 1;
        Filing filing = filings.save(new Filing(candidacy, number, actor.account()));
        return new CandidacyFiled(number, filing.sha256());
    }
}
