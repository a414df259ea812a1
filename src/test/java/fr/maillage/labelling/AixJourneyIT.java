package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Letterbox;
import fr.maillage.browser.Visitor;
import fr.maillage.demonstration.Scene;
import fr.maillage.demonstration.Scenes;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The ten sites of Aix-en-Provence, from the first word of a draft to the register, with nothing but keyboards. */
class AixJourneyIT extends Journey {

    private final String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    @Autowired
    Organisations organisations;

    @Autowired
    Frameworks frameworks;

    private final Scene aix = Scenes.aix();
    private String caseId;
    private Letterbox invitation;

    @TempDir
    Path folder;

    @BeforeEach
    void aixIsKnown() {
        Scene.Sponsor city = aix.sponsor();
        organisations.register(new Organisations.NewOrganisation(
                city.id(), Organisation.Kind.SPONSOR, city.nature(), city.name(), "13", null, null));
    }

    @Test
    void aixBecomesAFranceServicesStructure() {
        theSponsorFiles();
        thePrefectureAsksAPartnerAndRefers();
        theStructureIsAudited();
        theLabelIsGranted();
        theManagerIsWelcomed();
        everybodyCanSeeIt();
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
        written.file(plan());
        written.deliberation();
        sponsor.press("Continuer").sees("Tout y est");
        sponsor.press("Déposer la candidature").sees("Votre candidature est déposée");
        caseId = sponsor.address().replaceAll(".*case=([^&]+).*", "$1");
    }

    private Path plan() {
        try {
            return Files.write(folder.resolve("plan-du-hall.pdf"), HostilePdf.harmless());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void thePrefectureAsksAPartnerAndRefers() {
        String officer = opened("Bureau d’Aix", Grant.territorial(Role.PREFECTURE_OFFICER, "13"));
        Visitor asking = signedInByKeyboardAs(officer);
        take(asking, "Examiner la candidature");
        framework().partners().forEach(partner -> asking.choose("Demander un avis à", partner.name()));
        asking.press("Demander les avis").sees("Les avis sont demandés.");
        aPartnerAnswers();
        Visitor deciding = signedInByKeyboardAs(officer);
        take(deciding, "Examiner la candidature");
        deciding.sees("Le hall accueille déjà nos permanences.")
                .sees("plan-du-hall.pdf")
                .choose("Le projet s’accorde avec le schéma départemental")
                .choose("Le projet ne double pas une offre existante")
                .fill("Communes et EPCI informés le", today)
                .choose("Que devient la candidature ?", "Transmettre à l’ANCT")
                .press("Enregistrer la décision")
                .sees("C’est fait : Candidature transmise à l’ANCT.");
    }

    private void aPartnerAnswers() {
        String code = framework().partners().get(0).code();
        Visitor partner = comes(Grant.inOrganisation(Role.PARTNER_SIGNATORY, code, "13"));
        take(partner, "Rendre un avis");
        partner.choose("Que pensez-vous de cette candidature ?", "Favorable")
                .fill("Remarque", "Le hall accueille déjà nos permanences.")
                .press("Rendre l’avis")
                .sees("C’est fait : Avis rendu par un partenaire.");
    }

    private void theStructureIsAudited() {
        String auditor = opened("Auditrice d’Aix", Grant.national(Role.AUDITOR));
        Visitor agency = comes(Grant.national(Role.ANCT_OFFICER));
        take(agency, "Programmer la visite");
        agency.select("Auditeur", "Auditrice d’Aix")
                .fill("Jour de la visite", today)
                .press("Programmer la visite")
                .sees("C’est fait : Visite programmée.");
        Visitor visitor = signedInByKeyboardAs(auditor);
        take(visitor, "Auditer la structure");
        new FilledGrid(visitor).met();
    }

    private void theLabelIsGranted() {
        Visitor agency = comes(Grant.national(Role.ANCT_OFFICER));
        take(agency, "Conclure l’audit");
        agency.choose("Que conclut l’ANCT ?", "Donner l’accord préalable")
                .press("Conclure")
                .sees("C’est fait : Accord préalable de l’ANCT donné.");
        invitation = Letterbox.of(WrittenCandidacy.MANAGER);
        Visitor prefect = comes(Grant.territorial(Role.PREFECT, "13"));
        take(prefect, "Décider du label");
        prefect.choose("Votre décision", "Accorder le label")
                .press("Rendre la décision")
                .sees("C’est fait : Label accordé par le préfet.");
        prefect.open("/forms/labelling/dossier.xhtml?case=" + caseId)
                .soonSees("Décision n°")
                .soonSees("Labellisée")
                .sees("DL.2022-334");
        var decision = prefect.fetch(prefect.addressOf("Décision n°"));
        assertThat(decision.statusCode()).isEqualTo(200);
        assertThat(new String(decision.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    private void theManagerIsWelcomed() {
        stranger()
                .withKeyboardOnly()
                .open(invitation.link())
                .fill("Mot de passe", PASSWORD)
                .press("Accepter l’invitation")
                .sees("Votre compte est ouvert.")
                .signIn(WrittenCandidacy.MANAGER, PASSWORD)
                .press("Après le label")
                .sees(aix.name())
                .sees("Label accordé le")
                .press("C’est fait")
                .sees("Le point est noté comme fait.");
    }

    private void everybodyCanSeeIt() {
        String last = aix.sites().get(9).name();
        Visitor anybody = stranger();
        anybody.open("/forms/directory/register.xhtml?commune=Aix-en-Provence").sees(aix.name());
        for (String list : new String[] {"csv", "geojson"}) {
            assertThat(new String(anybody.fetch("/registre/structures." + list).body(), StandardCharsets.UTF_8))
                    .contains(aix.name(), last);
        }
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
