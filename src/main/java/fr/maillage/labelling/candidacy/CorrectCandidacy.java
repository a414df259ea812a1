package fr.maillage.labelling.candidacy;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact.CandidacyFiled;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Files again what was sent back, once it is complete. */
@Component
class CorrectCandidacy implements Verb<Correction> {

    private final Dossiers dossiers;
    private final KeepFiling filings;
    private final Completeness completeness;
    private final Cases cases;

    CorrectCandidacy(Dossiers dossiers, KeepFiling filings, Completeness completeness, Cases cases) {
        this.dossiers = dossiers;
        this.filings = filings;
        this.completeness = completeness;
        this.cases = cases;
    }

    @Override
    public String form() {
        return "labelling/correct-candidacy";
    }

    @Override
    public Class<Correction> decision() {
        return Correction.class;
    }

    @Override
    public Outcome apply(Task task, Correction decision, Actor actor) {
        Candidacy candidacy = dossiers.own(task.caseId(), actor);
        List<Refusal> missing = completeness.missing(candidacy.answers(), candidacy.departement());
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        CandidacyFiled filed = filings.keep(candidacy, actor);
        cases.reach(candidacy.id(), Dossiers.stage(candidacy.state()));
        return Outcome.done(filed, Map.of());
    }
}
