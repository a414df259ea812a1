package fr.maillage.labelling;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.demonstration.Scene;
import fr.maillage.demonstration.Scenes;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ten sites of Aix-en-Provence, from the first word of a draft to the partners asked, with nothing but keyboards. */
class AixJourneyIT extends Journey {

    @Autowired
    Organisations organisations;

    @Autowired
    Frameworks frameworks;

    private final Scene aix = Scenes.aix();
    private String caseId;

    @BeforeEach
    void aixIsKnown() {
        Scene.Sponsor city = aix.sponsor();
        organisations.register(new Organisations.NewOrganisation(
                city.id(), Organisation.Kind.SPONSOR, city.nature(), city.name(), "13", null, null));
    }

    @Test
    void aixFilesItsCandidacyAndItsPartnersAreAsked() {
        theSponsorFiles();
        thePrefectureAsksThePartners();
    }

    private void theSponsorFiles() {
        Visitor sponsor = comes(Grant.inOrganisation(Role.SPONSOR, aix.sponsor().id()));
        sponsor.open("/forms/labelling/candidacies.xhtml")
                .press("Commencer pour " + aix.sponsor().name())
                .isAt("/forms/labelling/candidacy/sponsor.xhtml")
                .sees("4 à compléter");
        WrittenCandidacy written = new WrittenCandidacy(sponsor, aix);
        written.sponsor();
        sponsor.doesNotSee("4 à compléter").sees("Complet");
        written.structure();
        written.sites();
        written.hours();
        sponsor.press("Vérifier et déposer").sees("Ajoutez au moins un conseiller.");
        sponsor.press("Déposer la candidature").sees("Il y a quelque chose à corriger");
        sponsor.press("Modifier : Équipe").isAt("/forms/labelling/candidacy/team.xhtml");
        written.team();
        written.premises();
        written.equipment();
        written.partners(framework().partners());
        sponsor.press("Continuer").isAt("/forms/labelling/candidacy/capacity.xhtml");
        sponsor.press("Continuer").sees("Tout y est");
        sponsor.press("Déposer la candidature").sees("Votre candidature est déposée");
        caseId = sponsor.address().replaceAll(".*case=([^&]+).*", "$1");
    }

    private void thePrefectureAsksThePartners() {
        Visitor officer = comes(Grant.territorial(Role.PREFECTURE_OFFICER, "13"));
        take(officer, "Examiner la candidature");
        framework().partners().forEach(partner -> officer.choose("Demander un avis à", partner.name()));
        officer.press("Demander les avis").sees("Les avis sont demandés.");
    }

    private Visitor comes(Grant grant) {
        return signedInByKeyboardAs(opened("Camille Essai", grant));
    }

    private void take(Visitor officer, String task) {
        officer.open("/forms/desk/case.xhtml?case=" + caseId).press(task);
    }

    private Framework framework() {
        return frameworks.inForce(LocalDate.now(ZoneId.of("Europe/Paris")));
    }
}
