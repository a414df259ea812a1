package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A convention from its first word to the amendment that a label brings: everybody comes from their own work list. */
class ConventionJourneyIT extends Journey {

    private static final String REASON = "L’article 2 oublie nos permanences du jeudi.";
    private static final String ON = "Enregistrer et revenir au projet";
    private static final String SIGN = "Lire et signer un acte";

    @Autowired
    AutowireCapableBeanFactory beans;

    @TempDir
    Path folder;

    private final Map<String, String> addresses = new HashMap<>();
    private Convening convening;
    private Department department;
    private String office;

    @BeforeEach
    void aDepartment() {
        convening = beans.createBean(Convening.class);
        department = convening.department();
        office = opened("Office Essai", Grant.territorial(Role.PREFECTURE_OFFICER, department.code()));
    }

    @Test
    void isDraftedRefusedCorrectedSignedSealedVerifiedAndAmended() throws IOException {
        String convention = drafted();
        List<Party> parties = convening.parties(convention);
        signs(convention, parties.get(1));
        refuses(convention, parties.get(2));
        corrected();
        convening.freeze(convention);
        comesFor(convention, parties.get(1))
                .sees("Ce qui change depuis l’émission 1")
                .sees("en préfecture");
        convening.parties(convention).forEach(party -> signs(convention, party));

        signedInAs(office)
                .open("/forms/convention/dossier.xhtml?case=" + convention)
                .soonSees("L’acte est scellé")
                .sees(REASON)
                .sees("Ce qui change depuis l’émission 1");
        verified(convention);
        amended(convention);
    }

    private String drafted() {
        Visitor drafter = signedInAs(office).open("/forms/convention/conventions.xhtml");
        drafter.fill("Date de référence", "2020-02-06").press("Commencer").fill("Faite à", "Chef-lieu");
        drafter.press("Enregistrer").sees("Le projet est enregistré.");
        String convention = convening.files.ofOffice(department.office()).get(0).id();
        annexed(drafter, convention);
        send(signedInAs(office).press("Rédiger la convention"));
        convening.freeze(convention);
        return convention;
    }

    private void annexed(Visitor drafter, String convention) {
        List<String> partners = convening.parties(convention).stream()
                .filter(party -> party.side() == Side.BASE_PARTNER)
                .map(Party::name)
                .toList();
        assertThat(partners).hasSize(9);
        drafter.press("Compléter l’annexe 5");
        partners.forEach(partner -> drafter.within(partner).fill("Permanences", "Le premier mardi du mois."));
        drafter.press(ON).press("Compléter l’annexe 6");
        partners.forEach(partner -> drafter.within(partner)
                .fill("Référent : nom et fonction", "Camille Essai, responsable d’accueil")
                .fill("Téléphone direct du référent", "05 36 49 10 11")
                .fill("Adresse électronique du référent", "referent@partenaire.example"));
        drafter.press(ON);
    }

    private void corrected() {
        Visitor drafter = signedInAs(office).press("Rédiger la convention").sees(REASON);
        send(drafter.fill("Faite à", "Chef-lieu, en préfecture"));
    }

    private static void send(Visitor drafter) {
        drafter.sees("Rien ne manque")
                .choose("J’ai relu le projet page par page")
                .press("Envoyer et figer")
                .sees("Convention envoyée aux parties");
    }

    private void signs(String act, Party party) {
        comesFor(act, party)
                .fill("Votre mot de passe", PASSWORD)
                .press("Signer l’acte")
                .sees("Acte signé");
    }

    private void refuses(String act, Party party) {
        comesFor(act, party)
                .fill("Motifs du refus", REASON)
                .press("Refuser de signer")
                .sees("Signature refusée");
    }

    /** Whoever speaks for the party has one account, and finds the act on its work list. */
    private Visitor comesFor(String act, Party party) {
        String address = addresses.computeIfAbsent(
                party.organisation(), organisation -> opened("Voix Essai", convening.grantOf(party, department)));
        return signedInAs(address).soonSees(SIGN).press(SIGN).sees(convening.identity(act));
    }

    private void verified(String convention) throws IOException {
        Visitor reader = signedInAs(office).open("/forms/convention/dossier.xhtml?case=" + convention);
        HttpResponse<byte[]> sealed = reader.fetch(reader.addressOf("Télécharger l’acte scellé"));
        Path file = Files.write(folder.resolve("acte.pdf"), sealed.body());
        stranger()
                .open("/forms/evidence/verify.xhtml")
                .attach("Document PDF", file)
                .press("Vérifier")
                .sees("Document authentique")
                .sees("octet pour octet")
                .accessible();
    }

    private void amended(String convention) {
        convening.label(department);
        signedInAs(office)
                .press("Relire et envoyer l’avenant")
                .sees(convening.identity(convention))
                .accessible()
                .choose("J’ai relu le projet page par page")
                .press("Envoyer et figer")
                .sees("Avenant envoyé");
        String amendment = convening
                .amendments
                .findByConventionIdOrderByBegunAt(convention)
                .get(0)
                .id();
        convening.freeze(amendment);
        convening.parties.of(amendment, 1).forEach(party -> signs(amendment, party));

        signedInAs(office)
                .open("/forms/act/dossier.xhtml?case=" + amendment)
                .soonSees("L’acte est scellé")
                .accessible()
                .open("/forms/convention/consolidated.xhtml?case=" + convention)
                .sees("Annexe 4 – France Services d’essai")
                .accessible();
        assertThat(convening.amendments.findById(amendment).orElseThrow().number())
                .isPresent();
    }
}
