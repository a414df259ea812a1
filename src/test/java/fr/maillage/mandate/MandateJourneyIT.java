package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.mandate.certificate.CertificateNight;
import fr.maillage.mandate.link.LinkAtCounter;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * An agent and a citizen, from the identity check to two signed originals. One démarche is resolved, the citizen takes
 * one back alone, the rest ends at its date; then its destruction is certified, and nobody finds a word of it.
 */
class MandateJourneyIT extends Journey {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){6}[0-9A-Z]{2}");
    private static final Pattern SALT = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
    private static final Pattern PROOF = Pattern.compile("maillage-destruction-1;[^|]+(?:\\|[^|]*?){3}\\|[0-9a-f]{64}");

    @TempDir
    Path folder;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Accounts accounts;

    @Autowired
    DataSource database;

    private final Seeds citizen = new Seeds(Seeds.freshRun(), 0);
    private final Markers markers = new Markers();
    private Counter fixtures;
    private LabelledStructure structure;
    private String agent;

    @BeforeEach
    void anAgent() {
        fixtures = beans.createBean(Counter.class);
        structure = fixtures.structure();
        agent = opened("Camille Essai", Grant.inOrganisation(Role.AGENT, structure.organisation()));
    }

    @Test
    void goesFromTheCounterToACertifiedEnd() throws InterruptedException, IOException {
        Visitor counter = signedInAs(agent).open("/forms/mandate/mandates.xhtml");
        prepare(counter);
        sign(counter);
        String mandate = counter.address().replaceFirst(".*case=([0-9a-f-]+).*", "$1");
        byte[] original =
                counter.fetch("/mandats/" + mandate + "/originaux/CITIZEN").body();
        assertThat(Ink.throughTheMiddleOf(original)).as("the drawing").isTrue();
        List<String> codes = codesOn(Readings.text(original));
        act(counter);
        check(codes.get(0));
        assertThat(fetched(linkTo(mandate), codes.get(1))).isEqualTo(original);
        withdrawSecond(codes.get(0), codes.get(1));

        onTheNextDay(() -> signedInAs(agent)
                .open("/forms/mandate/dossier.xhtml?case=" + mandate)
                .soonSees("Données détruites le")
                .sees("date de fin passée")
                .accessible());

        beans.createBean(CertificateNight.class).passes();
        checkDestructions(certificateOf(codes.get(1)));
        checkOriginal(original);
        assertThat(new Scan(markers).database("database", database).found()).isEmpty();
    }

    @Test
    void isKeptAsLongAsTheManagerHoldsIt() {
        String mandate = fixtures.given(structure, fixtures.agent(structure));
        Visitor manager = signedInWith(Grant.inOrganisation(Role.MANAGER, structure.organisation()))
                .open("/forms/mandate/dossier.xhtml?case=" + mandate)
                .press("Retenir la destruction")
                .sees("sans motif, rien n’est retenu")
                .sees("Indiquez un dernier jour")
                .accessible()
                .select("Motif", "demande d’un juge ou du parquet")
                .fill("Dernier jour", fixtures.today.in("38").plusDays(10).toString())
                .press("Retenir la destruction")
                .sees("Rien de ce mandat n’est détruit jusqu’au")
                .press("Retirer tout le mandat")
                .press("Oui, l’usager retire tout le mandat")
                .sees("Terminé");
        fixtures.waitsAt("keep-for-a-time", mandate);

        manager.doesNotSee("Données détruites")
                .accessible()
                .press("Lever la retenue")
                .soonSees("Données détruites le")
                .doesNotSee("La destruction est retenue");
    }

    @Test
    void keepsWhatEndsAWithdrawnProcedureAtItsPartner() {
        String mandate = fixtures.given(structure, actor(), PASSWORD);
        Visitor counter = signedInAs(agent)
                .open("/forms/mandate/dossier.xhtml?case=" + mandate)
                .press("Commencer la démarche 1")
                .select("Chez le partenaire", "un rendez-vous est pris et doit être annulé (8 jours au plus)")
                .press("Enregistrer")
                .sees("Retirée aujourd’hui, elle garderait ses données 8 jours au plus")
                .press("Enregistrer")
                .sees("Retirée aujourd’hui, elle garderait ses données 8 jours au plus")
                .accessible()
                .press("Retirer tout le mandat")
                .press("Oui, l’usager retire tout le mandat")
                .sees("Ses données attendent jusqu’au");
        fixtures.waitsAt("keep-for-a-time", mandate);

        counter.doesNotSee("Achever la démarche 1")
                .accessible()
                .press("Terminé chez le partenaire : détruire les données de la démarche 1")
                .soonSees("Données détruites le")
                .doesNotSee("Ses données attendent");
    }

    private void prepare(Visitor agent) {
        agent.press("Recevoir un mandat à France Services de Lafrançaise")
                .press("Continuer")
                .sees("Indiquez le nom et les prénoms")
                .accessible()
                .fill("Nom", typed("FA"))
                .fill("Prénoms", typed("GI"))
                .fill("Date de naissance", "1961-05-24")
                .fill("Lieu de naissance", typed("BA"))
                .choose("Nature du document", "Passeport")
                .choose("J’ai vérifié que ce document est celui de la personne")
                .choose("La personne est-elle sous tutelle, curatelle ou habilitation familiale ?", "Non")
                .press("Continuer")
                .choose("Le texte lu avec l’usager", "Texte complet")
                .choose("L’usager a lu ou entendu ce texte, et l’a compris")
                .press("Continuer")
                .choose("Préparer sa retraite", "déposer ou retirer la demande de retraite")
                .choose("Déclarer et payer ses impôts", "déclarer et corriger")
                .choose("Conduire et se déplacer", "consulter ses points")
                .fill("Dernier jour du mandat", fixtures.today.in("38").toString())
                .choose("Agents mandatés", "Camille Essai")
                .press("Continuer")
                .isAt("/forms/mandate/sign-mandate.xhtml");
    }

    private void sign(Visitor agent) {
        agent.press("Signer le mandat")
                .sees("L’usager doit signer dans le cadre")
                .draw("Cadre où l’usager signe")
                .fill("Votre mot de passe", PASSWORD)
                .press("Signer le mandat")
                .isAt("/forms/mandate/dossier.xhtml")
                .sees("Le mandat est signé et en vigueur");
    }

    /** The check code and the secret one, from the paper that the citizen takes home. */
    private List<String> codesOn(String paper) {
        assertThat(paper).contains(citizen.word("FA"), citizen.word("GI"));
        List<String> codes =
                CODE.matcher(paper).results().map(MatchResult::group).toList();
        codes.forEach(markers::add);
        return codes;
    }

    /** One démarche is resolved, another one is begun. */
    private void act(Visitor agent) {
        agent.press("Commencer la démarche 1")
                .sees("En cours")
                .press("Achever la démarche 1")
                .sees("Achevée")
                .press("Commencer la démarche 3")
                .press("Notes sur la démarche 3")
                .fill("Nouvelle note", typed("NO"))
                .press("Garder la note")
                .sees(citizen.word("NO"))
                .accessible();
    }

    private void check(String code) {
        stranger()
                .open("/forms/mandate/check-mandate.xhtml")
                .fill("Code de vérification", code)
                .press("Vérifier")
                .sees("Dites pour quelle démarche")
                .accessible()
                .select("Démarche demandée", "consulter ses points")
                .press("Vérifier")
                .sees("Ce mandat est en vigueur pour cette démarche")
                .accessible()
                .fill("Code de vérification", code)
                .select("Démarche demandée", "simuler la pension")
                .press("Vérifier")
                .sees("Ce mandat ne vaut pas pour cette démarche")
                .doesNotSee(citizen.word("FA"))
                .accessible();
    }

    /** What the platform would mail, if there were a mail server here. */
    private String linkTo(String mandate) {
        signedInAs(agent)
                .open("/forms/mandate/dossier.xhtml?case=" + mandate)
                .fill("Adresse électronique de l’usager", typed("EM") + "@example.org")
                .press("Envoyer le lien")
                .sees("Cette plateforme n’envoie pas de courriels")
                .accessible();
        return beans.createBean(LinkAtCounter.class).keyMailedTo(citizen.word("EM") + "@example.org", mandate, actor());
    }

    private Actor actor() {
        String account = accounts.findByEmail(agent).orElseThrow().id();
        return new Actor(account, Set.of(Grant.inOrganisation(Role.AGENT, structure.organisation())));
    }

    private byte[] fetched(String key, String secret) {
        return stranger()
                .open("/forms/mandate/original.xhtml#" + key)
                .press("Télécharger le fichier")
                .sees("Ce code et cette clé n’ouvrent rien ensemble")
                .accessible()
                .fill("Code personnel", secret)
                .take("Télécharger le fichier");
    }

    private void withdrawSecond(String check, String secret) {
        stranger()
                .open("/forms/mandate/own.xhtml")
                .fill("Code personnel", check)
                .press("Ouvrir mon mandat")
                .sees("Ce code n’ouvre rien")
                .fill("Code personnel", secret)
                .press("Ouvrir mon mandat")
                .sees("Achevée")
                .accessible()
                .press("Retirer la démarche 2")
                .press("Oui, retirer cette démarche")
                .sees("C’est retiré")
                .sees("Retirée")
                .accessible();
    }

    private String certificateOf(String secret) {
        byte[] certificate = stranger()
                .open("/forms/mandate/own.xhtml")
                .fill("Code personnel", secret)
                .press("Ouvrir mon mandat")
                .sees("Non faite")
                .accessible()
                .take("Télécharger le certificat");
        return Readings.text(certificate).replaceAll("\\s", "");
    }

    /** The three démarches and what was left. */
    private void checkDestructions(String certificate) {
        List<String> proofs =
                PROOF.matcher(certificate).results().map(MatchResult::group).toList();
        assertThat(proofs).hasSize(4);
        proofs.forEach(proof -> stranger()
                .open("/forms/mandate/check-destruction.xhtml")
                .fill("Texte du certificat", proof)
                .press("Vérifier")
                .sees("Cette destruction est bien enregistrée"));
    }

    /** Its file is known although all that the platform had of it is destroyed. */
    private void checkOriginal(byte[] original) throws IOException {
        Matcher salt = SALT.matcher(Readings.text(original));
        assertThat(salt.find()).isTrue();
        Path file = Files.write(folder.resolve("original.pdf"), original);
        stranger()
                .open("/forms/mandate/check-original.xhtml")
                .fill("Sel de la preuve", salt.group())
                .press("Vérifier")
                .sees("Choisissez le fichier de l’original")
                .accessible()
                .attach("Fichier PDF de l’original", file)
                .fill("Sel de la preuve", "0".repeat(32))
                .press("Vérifier")
                .sees("Rien ici ne reconnaît ce fichier")
                .attach("Fichier PDF de l’original", file)
                .fill("Sel de la preuve", salt.group())
                .press("Vérifier")
                .sees("Ce fichier est l’original signé")
                .sees("Données détruites le")
                .doesNotSee(citizen.word("FA"))
                .accessible();
    }

    /** The citizen's own word for a field, which nobody may find afterwards. */
    private String typed(String field) {
        String word = citizen.word(field);
        markers.add(word);
        return word;
    }
}
