package fr.maillage.signing.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.KnownFile;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Signatories;
import fr.maillage.signing.SigningKey;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bouncycastle.cms.CMSException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An act of thirteen pages and more, altered in every way we know, also where the usual tools no longer look. */
@WithSigning
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {

    private static final int LATE_PAGE = 12;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Autowired
    private Verification verification;

    private Acts acts;
    private byte[] act;

    @BeforeAll
    void sign() {
        acts = new Acts(signatures, authority);
        byte[] sealed = signatures.seal(TestAct.of(3, LATE_PAGE), TestAct.SEAL).pdf();
        act = acts.sign(acts.sign(sealed, 1).pdf(), 2).pdf();
        assertThat(verification.verify(act).status()).isEqualTo(Status.VALID);
    }

    static Stream<Arguments> edits() {
        return Stream.of(Edit.values()).flatMap(edit -> Stream.of(arguments(edit, 1), arguments(edit, LATE_PAGE)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void refusesAChangeAfterTheLastSignature(Edit edit, int page) {
        assertRefused(edit.on(act, page), edit.reason());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void refusesAChangeThatASignatureOrATimestampCoversUp(Edit edit, int page) {
        Verdict verdict = verification.verify(coveredUp(edit.on(act, page)));

        assertThat(verdict.status()).isEqualTo(Status.INVALID);
        assertThat(keys(verdict)).contains(edit.reason()).doesNotContain("signing.bytes-after");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatWasHiddenBeforeTheSignaturesAndComesToLightAfterThem(Shadow shadow) {
        byte[] trap = shadow.laidIn(TestAct.of(3, LATE_PAGE), LATE_PAGE);
        byte[] signed = acts.sign(signatures.seal(trap, TestAct.SEAL).pdf(), 1).pdf();
        byte[] sprung = shadow.sprungIn(signed, LATE_PAGE);
        assertThat(verification.verify(signed).status()).isEqualTo(Status.VALID);

        assertRefused(sprung, shadow.reason());
        assertRefused(coveredUp(sprung), shadow.reason());
    }

    @Test
    void refusesBytesAfterTheEnd() {
        byte[] longer = Arrays.copyOf(act, act.length + 20);
        Arrays.fill(longer, act.length, longer.length, (byte) '%');

        assertRefused(longer, "signing.bytes-after");
    }

    @Test
    void refusesAByteChangedInWhatWasSigned() {
        byte[] changed = act.clone();
        changed[text().indexOf("stream") + 40] ^= 1;

        assertRefused(changed, "signing.hash-failure");
    }

    @Test
    void refusesAnotherValueOfASignature() throws CMSException {
        Cms cms = Cms.last(act);
        byte[] forged = cms.encoded();
        forged[cms.placeOfValue() + 20] ^= 1;

        assertRefused(cms.replacedBy(forged), "signing.sig-crypto-failure");
    }

    @Test
    void refusesTheTimestampOfAnotherSignature() throws CMSException {
        Cms cms = Cms.last(act);
        byte[] forged = cms.withTimestampOf(Cms.last(acts.sign(act, 3).pdf()));

        assertRefused(cms.replacedBy(forged), "signing.hash-failure");
    }

    /** Even by somebody whose certificate is trusted: it would sign what the parties never saw it sign. */
    @Test
    void refusesASignatureForWhichNoPlaceWasPrepared() {
        try (SigningKey key = authority.issue(Signatories.party(3))) {
            byte[] signed = new Uninvited(key).signs(act);

            assertRefused(signed, "signing.changed-document");
        }
    }

    @Test
    void doesNotBelieveAForeignAuthority() {
        try (ConfigurableApplicationContext elsewhere = new SpringApplicationBuilder(WithSigning.Platform.class)
                        .profiles("test")
                        .web(WebApplicationType.NONE)
                        .run();
                SigningKey key = elsewhere.getBean(Authority.class).issue(Signatories.PREFECT)) {
            byte[] signed = signatures
                    .sign(act, TestAct.party(3), Signatories.PREFECT, key)
                    .pdf();
            Verdict verdict = verification.verify(signed);

            assertThat(verdict.status()).isEqualTo(Status.INDETERMINATE);
            assertThat(keys(verdict)).contains("signing.no-certificate-chain-found");
            assertThat(verdict.signatures().get(3).worth().grade()).isEqualTo(Verdict.Grade.UNKNOWN);
        }
    }

    @Test
    void refusesAFileThatWasCutOffAfterItWasHandedOut() {
        int former = text().lastIndexOf("%%EOF", act.length - 10) + "%%EOF\n".length();

        assertThat(keys(verification.verify(Arrays.copyOf(act, former), KnownFile.of(act))))
                .contains("signing.cut-off");
    }

    private byte[] coveredUp(byte[] edited) {
        try {
            return acts.sign(edited, 3).pdf();
        } catch (IllegalArgumentException e) { // its field was taken away
            return signatures.addProofOfTime(edited);
        }
    }

    private void assertRefused(byte[] altered, String reason) {
        Verdict verdict = verification.verify(altered);

        assertThat(verdict.status()).isEqualTo(Status.INVALID);
        assertThat(keys(verdict)).contains(reason);
    }

    private String text() {
        return new String(act, StandardCharsets.ISO_8859_1);
    }

    private static Stream<String> keys(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::key);
    }
}
