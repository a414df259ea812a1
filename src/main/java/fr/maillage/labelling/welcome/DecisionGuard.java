package fr.maillage.labelling.welcome;

import fr.maillage.act.Acts;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.decision.Decisions;
import fr.maillage.labelling.label.Label;
import fr.maillage.people.Actor;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whoever may read a candidacy reads the decision by which it won the label, and so does the team: nothing else of the
 * candidacy by this right.
 */
@Component
class DecisionGuard implements DocumentGuard {

    private static final Set<String> KINDS = Set.of(Acts.REVISION, Acts.SEALED);

    private final Decisions decisions;
    private final Dossiers dossiers;
    private final WelcomeLists lists;

    DecisionGuard(Decisions decisions, Dossiers dossiers, WelcomeLists lists) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.lists = lists;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return KINDS.contains(document.kind())
                && decisions
                        .labelOf(document.caseId())
                        .map(Label::id)
                        .filter(label -> lists.isOpenTo(label, actor) || dossiers.isReadable(label, actor))
                        .isPresent();
    }
}
