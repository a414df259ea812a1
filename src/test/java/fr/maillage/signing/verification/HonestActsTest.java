package fr.maillage.signing.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatories;
import fr.maillage.signing.Signatory;
import fr.maillage.signing.SigningKey;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.authority.PlatformKeys;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strictness must refuse nobody who did nothing wrong: acts of many shapes, each made the honest way. */
@WithSigning
class HonestActsTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int ACTS = FULL ? 200 : 10;
    private static final int MOST_PARTIES = FULL ? 40 : 8;
    private static final long SEED = 20_260_206;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Autowired
    private Verification verification;

    @Test
    void findsEveryHonestActValid() {
        Random chance = new Random(SEED);
        for (int number = 0; number < ACTS; number++) {
            int parties = number % 10 == 0 ? MOST_PARTIES : 1 + chance.nextInt(6);
            int pages = number % 5 == 0 ? 12 : chance.nextInt(4);
            Verdict verdict = verification.verify(act(chance, parties, pages));

            assertThat(verdict.status())
                    .as("act %d of seed %d: %s", number, SEED, verdict.reasons())
                    .isEqualTo(Status.VALID);
        }
        System.out.printf(
                "FIGURE %d honest acts of up to %d signatories, RSA and EC: none refused%n", ACTS, MOST_PARTIES);
    }

    /** With or without a seal, signed by all in any order with keys of both kinds, preserved never, once or twice. */
    private byte[] act(Random chance, int parties, int pages) {
        Acts acts = new Acts(signatures, authority);
        byte[] act = TestAct.of(parties, pages);
        act = chance.nextInt(4) == 0 ? act : signatures.seal(act, TestAct.SEAL).pdf();
        int first = chance.nextInt(parties);
        for (int turn = 0; turn < parties; turn++) {
            int party = 1 + (first + turn) % parties;
            act = chance.nextInt(3) == 0
                    ? signedWithRsa(act, party)
                    : acts.sign(act, party).pdf();
        }
        for (int times = chance.nextInt(3); times > 0; times--) {
            act = chance.nextBoolean() ? signatures.preserve(act) : signatures.addProofOfTime(act);
        }
        return act;
    }

    private byte[] signedWithRsa(byte[] act, int party) {
        Signatory signatory = Signatories.party(party);
        try (SigningKey key = PlatformKeys.rsa(authority, signatory)) {
            return signatures.sign(act, TestAct.party(party), signatory, key).pdf();
        }
    }
}
