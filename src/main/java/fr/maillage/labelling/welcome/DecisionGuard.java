package fr.maillage.labelling.welcome;

import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.labelling.label.MakeDecision;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** The team reads the decision by which its structure was labelled, and nothing else of the candidacy by this right. */
@Component
class DecisionGuard implements DocumentGuard {

    private final WelcomeLists lists;

    DecisionGuard(WelcomeLists lists) {
        this.lists = lists;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return document.kind().equals(MakeDecision.KIND) && isOfTeam(document.caseId(), actor);
    }

    private boolean isOfTeam(String label, Actor actor) {
        try {
            lists.of(label, actor);
            return true;
        } catch (UnknownObject unknown) {
            return false;
        }
    }
}
