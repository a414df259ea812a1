package fr.maillage.convention;

import fr.maillage.act.Party;
import fr.maillage.act.signature.Signatures;
import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A party reads, signs or refuses on its page; the office takes an act back on the convention's. */
class SignActIT extends Journey {

    private static final String REASON = "L’article 4 omet la continuité du service.";

    @Autowired
    AutowireCapableBeanFactory beans;

    private Convening convening;
    private Department department;
    private String convention;

    @BeforeEach
    void anActThatWaits() {
        convening = beans.createBean(Convening.class);
        department = convening.department();
        convention = convening.sent(department);
    }

    @Test
    void readsTheActAndSignsIt() {
        Party party = convening.parties(convention).get(1);
        convening.sign(convention, convening.parties(convention).get(2), department);
        Visitor voice = comesFor(party)
                .sees("1 sur 10 ont signé")
                .sees(party.name())
                .sees(convening.identity(convention))
                .sees("Article 1 – Objet")
                .sees("signature électronique simple")
                .accessible();

        voice.fill("Motifs du refus", REASON)
                .fill("Votre mot de passe", "une autre phrase")
                .press("Signer l’acte")
                .sees("Ce n’est pas votre mot de passe actuel")
                .accessible();
        Assertions.assertThat(voice.valueOf("Votre mot de passe")).isEmpty();
        Assertions.assertThat(voice.valueOf("Motifs du refus")).isEqualTo(REASON);
        voice.fill("Votre mot de passe", PASSWORD)
                .press("Signer l’acte")
                .isAt("/forms/desk/work-list.xhtml")
                .sees("Acte signé");
        voice.open(dossier()).sees("2 sur 10 ont signé").accessible();
    }

    @Test
    void refusesWithReasonsThatTheOfficeReads() {
        comesFor(convening.parties(convention).get(0))
                .press("Refuser de signer")
                .sees("Donnez les motifs de votre refus.")
                .accessible()
                .fill("Motifs du refus", REASON)
                .press("Refuser de signer")
                .sees("Signature refusée");

        office().open(dossier())
                .sees("La préfecture rédige l’émission 2")
                .sees(REASON)
                .accessible();
    }

    @Test
    void isToldThatSomebodyWasFaster() {
        Party party = convening.parties(convention).get(3);
        Visitor late = comesFor(party);
        convening.sign(convention, party, department);

        late.fill("Votre mot de passe", PASSWORD)
                .press("Signer l’acte")
                .sees("Un collègue vient de terminer cette tâche.");
    }

    @Test
    void isTakenBackByItsOffice() {
        Visitor office = office().open("/forms/desk/case.xhtml?case=" + convention);

        office.open(dossier())
                .fill("Motifs du retrait", REASON)
                .press("Retirer l’acte")
                .sees("Cochez d’abord la case")
                .accessible();
        Assertions.assertThat(office.valueOf("Motifs du retrait")).isEqualTo(REASON);
        office.choose("Je sais que toutes les parties devront signer de nouveau")
                .press("Retirer l’acte")
                .sees("L’acte est retiré.")
                .sees("0 sur 10 ont signé")
                .accessible();
        Assertions.assertThat(convening.send(convention, department)).isInstanceOf(Outcome.Done.class);
        office.open(dossier()).soonSees("En attente de").sees(REASON);
    }

    private Visitor comesFor(Party party) {
        Grant grant = convening.grantOf(party, department);
        String address = opened("Camille Essai", grant);
        Actor anybody = convening.person(grant);
        return signedInAs(address)
                .open("/forms/act/sign-act.xhtml?task=" + convening.task(convention, Signatures.FORM, anybody));
    }

    private Visitor office() {
        return signedInWith(Grant.territorial(Role.PREFECTURE_OFFICER, department.code()));
    }

    private String dossier() {
        return "/forms/convention/dossier.xhtml?case=" + convention;
    }
}
