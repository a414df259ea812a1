package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.browser.Visitor;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two windows, two people, an ended session, somebody else's address: said in a sentence, and nothing overwritten. */
class LateAndLostIT extends Stage {

    private static final String NOT_FOUND = "Nous ne trouvons pas cette page";

    @Autowired
    Dossiers dossiers;

    @Test
    void aTaskThatAColleagueHasDoneIsSaidToBeDone() {
        String id = labelling.filed();
        Visitor late = take(officer(), id, "Examiner la candidature")
                .choose("Que devient la candidature ?", "Refuser la candidature")
                .fill("Points à corriger, raisons ou remarque", "Trop tard.");
        ReviewDecision first = new ReviewDecision(Review.Conclusion.SEND_BACK, "", false, false, null, "Précisez.");
        labelling.done(id, "review-candidacy", first, People.OFFICE);
        late.press("Enregistrer la décision").sees("Un collègue vient de terminer cette tâche.");
        assertThat(late.valueOf("Points à corriger, raisons ou remarque")).isEqualTo("Trop tard.");
    }

    @Test
    void whatBelongsToOthersDoesNotExist() {
        String id = labelling.filed();
        String task = labelling.task(id, "review-candidacy", People.OFFICE);
        Visitor other = signedInWith(Grant.territorial(Role.PREFECTURE_OFFICER, "82"));
        other.open("/forms/desk/case.xhtml?case=" + id).sees(NOT_FOUND);
        other.open("/forms/labelling/dossier.xhtml?case=" + id).sees(NOT_FOUND);
        other.open("/forms/labelling/review-candidacy.xhtml?task=" + task).sees(NOT_FOUND);
        other.open("/documents/" + id).sees(NOT_FOUND);
        page(other, "sponsor", labelling.draft()).sees(NOT_FOUND);
    }

    @Test
    void aDraftIsKeptWhileItsPersonTypes() {
        String id = labelling.draft();
        page(sponsor(), "structure", id)
                .fill("Nom de la structure", "France Services du Pont")
                .sees("Brouillon enregistré.");
        assertThat(dossiers.known(id).structureName()).isEqualTo("France Services du Pont");
    }

    @Test
    void aTabThatWasOvertakenIsWarnedAndOverwritesNothing() {
        String id = labelling.draft();
        Visitor first = page(sponsor(), "structure", id).fill("Nom de la structure", "Le premier onglet");
        labelling.write(id, Map.of("structure.name", "Le second onglet"));
        first.press("Enregistrer et continuer").sees("Rien n’a été écrasé.");
        assertThat(first.valueOf("Nom de la structure")).isEqualTo("Le premier onglet");
        assertThat(dossiers.known(id).structureName()).isEqualTo("Le second onglet");
    }

    @Test
    void aTabThatWasOvertakenIsWarnedWhileItsPersonTypes() {
        String id = labelling.draft();
        Visitor first = page(sponsor(), "structure", id);
        labelling.write(id, Map.of("structure.name", "Le second onglet"));
        first.fill("Nom de la structure", "Le premier onglet").sees("Rien n’a été écrasé.");
        assertThat(dossiers.known(id).structureName()).isEqualTo("Le second onglet");
    }
}
