package fr.maillage.labelling.candidacy;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.CandidacyFiled;
import fr.maillage.labelling.LabellingFact.CapacityProved;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files a complete draft with the prefect's office: the case opens and its process starts. */
@Component
public class FileCandidacy {

    private static final String PROCESS = "label-structure";

    private final Dossiers dossiers;
    private final KeepFiling filings;
    private final Completeness completeness;
    private final Journal journal;
    private final Cases cases;

    FileCandidacy(Dossiers dossiers, KeepFiling filings, Completeness completeness, Journal journal, Cases cases) {
        this.dossiers = dossiers;
        this.filings = filings;
        this.completeness = completeness;
        this.journal = journal;
        this.cases = cases;
    }

    /** Files the draft as it stands; refused with everything that is missing, or when a colleague was faster. */
    @Transactional
    public Outcome file(String id, Actor actor) {
        Candidacy candidacy = dossiers.own(id, actor);
        if (candidacy.state() != CandidacyState.DRAFT) {
            return Outcome.refused(Refusal.of("candidacy.already-filed"));
        }
        List<Refusal> missing = completeness.missing(candidacy.answers(), candidacy.departement());
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        CandidacyFiled filed = filings.keep(candidacy, actor);
        journal.record(id, actor.account(), filed);
        if (candidacy.capacity().has("capacity.kind")) {
            journal.record(
                    id, actor.account(), new CapacityProved(candidacy.capacity().get("capacity.kind")));
        }
        open(candidacy);
        return Outcome.done(filed, Map.of());
    }

    private void open(Candidacy candidacy) {
        cases.open(
                new Cases.Opening(
                        candidacy.id(),
                        "labelling",
                        candidacy.structureName(),
                        candidacy.departement(),
                        candidacy.organisation(),
                        PROCESS),
                Map.of("departement", candidacy.departement(), "organisation", candidacy.organisation()));
        cases.reach(candidacy.id(), Dossiers.stage(candidacy.state()));
    }
}
