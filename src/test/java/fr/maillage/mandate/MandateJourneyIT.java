package fr.maillage.mandate;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.calendar.Today;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * An agent and a citizen, from the identity check to two signed originals; one démarche is resolved, and the citizen
 * withdraws the rest alone.
 */
class MandateJourneyIT extends Journey {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){6}[0-9A-Z]{2}");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Today today;

    private String agent;

    @BeforeEach
    void anAgent() {
        LabelledStructure structure = beans.createBean(Counter.class).structure();
        agent = opened("Camille Essai", Grant.inOrganisation(Role.AGENT, structure.organisation()));
    }

    @Test
    void goesFromTheCounterToTheEnd() throws IOException {
        Visitor counter = signedInAs(agent).open("/forms/mandate/mandates.xhtml");
        prepare(counter);
        sign(counter);
        String mandate = counter.address().replaceFirst(".*case=([0-9a-f-]+).*", "$1");
        String paper =
                text(counter.fetch("/mandats/" + mandate + "/originaux/CITIZEN").body());
        counter.press("Commencer la démarche 1")
                .sees("En cours")
                .press("Achever la démarche 1")
                .sees("Achevée")
                .accessible();

        List<String> codes =
                CODE.matcher(paper).results().map(MatchResult::group).toList();
        check(codes.get(0));
        withdraw(codes.get(0), codes.get(1));
        signedInAs(agent)
                .open("/forms/mandate/dossier.xhtml?case=" + mandate)
                .soonSees("Données détruites")
                .sees("retiré par l’usager")
                .accessible();
    }

    private void check(String code) {
        stranger()
                .open("/forms/mandate/check-mandate.xhtml")
                .fill("Code de vérification", code)
                .press("Vérifier")
                .sees("Ce mandat est en vigueur")
                .doesNotSee("Marqueur")
                .accessible();
    }

    private void prepare(Visitor agent) {
        agent.press("Recevoir un mandat à France Services de Lafrançaise")
                .press("Continuer")
                .sees("Indiquez le nom et les prénoms")
                .accessible()
                .fill("Nom", "Marqueur")
                .fill("Prénoms", "Dominique")
                .fill("Date de naissance", "1961-05-24")
                .choose("Nature du document", "Passeport")
                .choose("J’ai vérifié que ce document est celui de la personne")
                .choose("La personne est-elle sous tutelle, curatelle ou habilitation familiale ?", "Non")
                .press("Continuer")
                .choose("Le texte lu avec l’usager", "Texte complet")
                .choose("L’usager a lu ou entendu ce texte, et l’a compris")
                .press("Continuer")
                .choose("Préparer sa retraite", "déposer ou retirer la demande de retraite")
                .choose("Déclarer et payer ses impôts", "déclarer et corriger")
                .fill("Dernier jour du mandat", today.in("38").plusDays(30).toString())
                .choose("Agents mandatés", "Camille Essai")
                .press("Continuer")
                .isAt("/forms/mandate/sign-mandate.xhtml");
    }

    private static void sign(Visitor agent) {
        agent.press("Signer le mandat")
                .sees("L’usager doit signer dans le cadre")
                .press("L’usager ne peut pas dessiner")
                .fill("Nom du témoin", Counter.WITNESS)
                .fill("Votre mot de passe", PASSWORD)
                .press("Signer le mandat")
                .isAt("/forms/mandate/dossier.xhtml")
                .sees("Le mandat est signé et en vigueur");
    }

    private void withdraw(String check, String secret) {
        stranger()
                .open("/forms/mandate/own.xhtml")
                .fill("Code personnel", check)
                .press("Ouvrir mon mandat")
                .sees("Ce code n’ouvre rien")
                .fill("Code personnel", secret)
                .press("Ouvrir mon mandat")
                .sees("Achevée")
                .accessible()
                .press("Retirer tout le mandat")
                .press("Oui, retirer tout mon mandat")
                .sees("C’est retiré")
                .accessible();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
