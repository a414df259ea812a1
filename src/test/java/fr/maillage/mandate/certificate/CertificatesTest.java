package fr.maillage.mandate.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.Norms;
import fr.maillage.OnDatabase;
import fr.maillage.casework.Errand;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import fr.maillage.signing.NoProofOfTime;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import fr.maillage.vault.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is destroyed is certified the next day, and what survives of it names nobody. */
@OnDatabase
class CertificatesTest {

    @Autowired
    Counter counter;

    @Autowired
    Mandates mandates;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    SealNights nights;

    @Autowired
    NightRecords records;

    @Autowired
    StuckNights stuck;

    @Autowired
    Certificates certificates;

    @Autowired
    PrintCertificate printing;

    @Autowired
    CheckInclusion check;

    @Autowired
    Vault vault;

    @Autowired
    Verification verification;

    private final Actor operator = new Actor("exploitation", Set.of(Grant.national(Role.OPERATOR)));
    private Actor agent;
    private String id;

    @BeforeEach
    void give() {
        LabelledStructure structure = counter.structure();
        agent = counter.agent(structure);
        id = counter.given(structure, agent);
    }

    @Test
    void areNotThereBeforeTheNight() {
        withdrawAll();

        assertThat(certificates.standing(mandate())).isEqualTo(new Certificates.Standing(0, 3));
        assertThat(certificate().isReady()).isFalse();
        assertThat(certificate().owed()).isEqualTo(3);
        assertThatThrownBy(() -> printing.of(mandate())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leadToARootThatIsSealedAndTimestamped() throws IOException {
        withdrawAll();
        night();

        assertThat(certificates.standing(mandate())).isEqualTo(new Certificates.Standing(3, 0));
        assertThat(certificate().leaves()).hasSize(3).allSatisfy(leaf -> {
            assertThat(leaf.inclusion().holds()).isTrue();
            assertThat(check.of(leaf.inclusion().line()))
                    .isInstanceOfSatisfying(
                            CheckInclusion.Answer.Holds.class,
                            holds -> assertThat(holds.night().number())
                                    .isEqualTo(leaf.night().number()));
        });
        Night night = certificate().leaves().get(0).night();
        byte[] root = check.root(night.number());
        Norms.assertKept(root);
        assertThat(text(root)).contains(night.root());
        Verdict verdict = verification.verify(root);
        assertThat(verdict.status()).isEqualTo(Verdict.Status.VALID);
        assertThat(verdict.signatures())
                .anySatisfy(signature -> assertThat(signature.worth().kind()).isEqualTo(Verdict.Kind.TIMESTAMP));
    }

    @Test
    void sayWhatSurvivesAndNobodysName() throws IOException {
        withdrawAll();
        night();

        byte[] pdf = printing.of(mandate());

        Norms.assertKept(pdf);
        assertThat(verification.verify(pdf).status()).isEqualTo(Verdict.Status.VALID);
        assertThat(text(pdf))
                .contains(mandate().number(), mandate().proof().orElseThrow(), "le mandant l’a retiré")
                .doesNotContain("Marqueur", "Dominique", Counter.PASSWORD);
        assertThat(certificate().leaves())
                .allSatisfy(leaf -> assertThat(leaf.destruction().leaf())
                        .contains(
                                "number=" + mandate().number(),
                                "gone=" + vault.lastCopyGone(leaf.destruction().destroyedAt()))
                        .doesNotContain(agent.account()));
    }

    @Test
    void tellALeafThatSomebodyChanged() {
        withdrawAll();
        night();
        String line = certificate().leaves().get(0).inclusion().line();

        assertThat(check.of(line.replace("WITHDRAWN", "FULFILLED"))).isInstanceOf(CheckInclusion.Answer.Broken.class);
        assertThat(check.of("bonjour")).isInstanceOf(CheckInclusion.Answer.Unreadable.class);
        Inclusion own = new Inclusion(
                "maillage-destruction-1;what=mandate;number=M-0",
                0,
                1,
                List.of(),
                MerkleTree.leaf("maillage-destruction-1;what=mandate;number=M-0"));
        assertThat(check.of(own.line())).isInstanceOf(CheckInclusion.Answer.UnknownRoot.class);
    }

    @Test
    void beginWithTheFirstProcedureThatIsResolved() {
        acting.open(id, 1, agent);
        acting.resolve(id, 1, agent);
        counter.runSteps(id);
        night();

        assertThat(certificate().leaves())
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.destruction().line()).isEqualTo(1));
        assertThat(printing.of(mandate())).isNotEmpty();
    }

    @Test
    void stayOwedWithoutAProofOfTimeAndAnOperatorSeesIt() {
        withdrawAll();
        SealNights timeless = new SealNights(records, night -> {
            throw new NoProofOfTime("no service answers");
        });
        timeless.gather();
        for (int i = 0; i < Errand.IN_VAIN; i++) {
            stuck.hasten(operator);
            timeless.seal();
        }

        assertThat(certificate().isReady()).isFalse();
        assertThat(stuck.list(operator))
                .isNotEmpty()
                .allSatisfy(night ->
                        assertThat(night.errand().cause().orElseThrow()).contains("NoProofOfTime"));
        assertThatThrownBy(() -> stuck.list(agent)).isInstanceOf(UnknownObject.class);

        stuck.hasten(operator);
        nights.seal();
        assertThat(certificate().isReady()).isTrue();
        assertThat(stuck.list(operator)).isEmpty();
    }

    private void withdrawAll() {
        withdrawal.whole(id, Journal.PLATFORM);
        counter.runSteps(id);
    }

    private void night() {
        nights.gather();
        nights.seal();
    }

    private Certificate certificate() {
        return certificates.of(mandate());
    }

    private Mandate mandate() {
        return mandates.findById(id).orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
