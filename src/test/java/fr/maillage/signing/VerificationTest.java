package fr.maillage.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.Verdict.Grade;
import fr.maillage.signing.Verdict.Kind;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verdict.Worth;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithSigning
class VerificationTest {

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Autowired
    private Verification verification;

    @Test
    void findsAnHonestActValidAfterEachSignature() {
        byte[] act = signatures.seal(TestAct.of(5, 1), TestAct.SEAL).pdf();
        assertValid(act, 1);
        for (int party = 1; party <= 5; party++) {
            act = acts().sign(act, party).pdf();
            assertValid(act, 1 + party);
        }
        assertValid(signatures.preserve(act), 7);
        assertValid(signatures.preserve(signatures.preserve(act)), 8);
    }

    @Test
    void tellsWhoSignedInWhichCapacity() {
        Verdict verdict = verification.verify(acts().preserved(5, 0));

        assertThat(verdict.signatures())
                .extracting(Verdict.Signature::name)
                .contains("Maillage – Cachet", "Partie n° 1", "Partie n° 5", "Maillage – Horodatage");
        assertThat(verdict.signatures())
                .extracting(signature -> signature.worth().level())
                .contains("LTA", "TIMESTAMP");
        assertThat(verdict.signatures())
                .extracting(Verdict.Signature::capacity)
                .anyMatch(capacity -> capacity.contains("par délégation") && capacity.contains("%064x".formatted(5)));
    }

    @Test
    void callsOursSimpleAndSaysWhoSealedWhoSignedAndWhatProvesTheDate() {
        Verdict verdict = verification.verify(acts().preserved(1, 0));

        assertThat(verdict.signatures())
                .extracting(Verdict.Signature::worth)
                .containsExactly(
                        new Worth(Kind.SEAL, Grade.SIMPLE, "LTA"),
                        new Worth(Kind.SIGNATURE, Grade.SIMPLE, "LTA"),
                        new Worth(Kind.TIMESTAMP, Grade.SIMPLE, "TIMESTAMP"));
    }

    @Test
    void givesNoGradeToASignatureThatDoesNotHoldAndNoDateThatNobodyGave() {
        byte[] act = acts().signed(1, 0);
        Instant signed = verification.verify(act).signatures().get(1).time().orElseThrow();
        act[new String(act, StandardCharsets.ISO_8859_1).indexOf("stream") + 40] ^= 1;

        assertThat(verification.verify(act).signatures()).allSatisfy(signature -> {
            assertThat(signature.worth().grade()).isEqualTo(Grade.UNKNOWN);
            assertThat(signature.time().orElseThrow()).isBeforeOrEqualTo(signed);
        });
    }

    @Test
    void findsNoSignatureWhereThereIsNone() {
        assertThat(verification.verify(TestAct.of(1, 0)).status()).isEqualTo(Status.NO_SIGNATURE);
    }

    @Test
    void knowsTheFileThatWasHandedOut() {
        byte[] frozen = signatures.seal(TestAct.of(2, 0), TestAct.SEAL).pdf();
        byte[] once = acts().sign(frozen, 1).pdf();
        byte[] other = signatures.seal(TestAct.of(2, 0), TestAct.SEAL).pdf();

        assertThat(verification.verify(once, KnownFile.of(frozen)).status()).isEqualTo(Status.VALID);
        assertThat(verification.verify(frozen, KnownFile.of(once)).reasons()).containsExactly(Reason.of("cut-off"));
        assertThat(verification.verify(other, KnownFile.of(frozen)).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void saysOfWhatItCannotReadThatItCannot() {
        byte[] act = acts().signed(1, 0);

        assertThatThrownBy(() -> verification.verify("not a pdf".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadablePdf.class);
        assertThatThrownBy(() -> verification.verify(Arrays.copyOf(act, act.length / 3)))
                .isInstanceOf(UnreadablePdf.class);
    }

    private void assertValid(byte[] act, int signed) {
        Verdict verdict = verification.verify(act);
        assertThat(verdict.status()).as("%s", verdict).isEqualTo(Status.VALID);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.signatures()).hasSize(signed);
    }

    private Acts acts() {
        return new Acts(signatures, authority);
    }
}
