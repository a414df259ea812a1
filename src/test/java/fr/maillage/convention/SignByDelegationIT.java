package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.act.Party;
import fr.maillage.browser.Journey;
import fr.maillage.browser.Visitor;
import fr.maillage.convention.Convening.Department;
import fr.maillage.delegation.Delegation;
import fr.maillage.delegation.Delegations;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever speaks for a party lets somebody else sign an act, until the day that the act of delegation says. */
class SignByDelegationIT extends Journey {

    private static final String SIGN = "Lire et signer un acte";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Delegations delegations;

    @TempDir
    Path folder;

    private Convening convening;
    private Lending lending;
    private String convention;
    private Person principal;
    private Person delegate;

    @BeforeEach
    void anActThatWaits() {
        convening = beans.createBean(Convening.class);
        lending = beans.createBean(Lending.class);
        Department department = convening.department();
        convention = convening.sent(department);
        principal = lending.person(convening.grantOf(party(), department));
        delegate = lending.person();
    }

    @Test
    void isRefusedOnceADelegationEndedAndSignsByTheNextWhichEverybodyCanRead() throws IOException {
        Delegation first = given();
        Visitor late = comes();
        lending.endedSince(first, Duration.ofMinutes(1));
        signs(late).sees("Votre délégation a pris fin").accessible();
        assertThat(party().isWaiting()).isTrue();

        Delegation second = given();
        signs(comes().sees("Par délégation de")).sees("Acte signé");
        verified("par délégation (acte SHA-256 " + second.sha256() + ")");
    }

    /** For this act alone, and for today. */
    private Delegation given() throws IOException {
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        signedIn(principal)
                .press("Délégations")
                .press("Donner délégation")
                .fill("Adresse électronique professionnelle", delegate.email())
                .fill("Nom de la personne", "Camille Essai")
                .choose("Seulement : ")
                .fill("Premier jour", today)
                .fill("Dernier jour", today)
                .attach("Acte de délégation signé", actOfDelegation())
                .fill("Votre mot de passe", Lending.PASSWORD)
                .accessible()
                .press("Donner délégation")
                .sees("La délégation est enregistrée.")
                .sees("En vigueur")
                .accessible();
        return delegations.received(delegate.actor()).get(0);
    }

    private Path actOfDelegation() throws IOException {
        return Files.write(folder.resolve("delegation.pdf"), Lending.act().bytes());
    }

    private Visitor comes() {
        return signedIn(delegate).press(SIGN).sees(convening.identity(convention));
    }

    private static Visitor signs(Visitor reader) {
        return reader.fill("Votre mot de passe", Lending.PASSWORD).press("Signer l’acte");
    }

    private void verified(String capacity) throws IOException {
        Visitor reader = signedIn(principal).open("/forms/convention/dossier.xhtml?case=" + convention);
        byte[] signed =
                reader.fetch(reader.addressOf("Télécharger l’acte, émission 1")).body();
        stranger()
                .open("/forms/evidence/verify.xhtml")
                .attach("Document PDF", Files.write(folder.resolve("acte.pdf"), signed))
                .press("Vérifier")
                .sees("Document authentique")
                .sees(party().title() + ", " + capacity)
                .accessible();
    }

    private Party party() {
        return convening.parties(convention).get(1);
    }

    private Visitor signedIn(Person person) {
        return stranger().signIn(person.email(), Lending.PASSWORD);
    }
}
