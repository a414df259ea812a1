package fr.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.Norms;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Poppler;
import fr.maillage.signing.Signatories;
import fr.maillage.signing.SigningKey;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import fr.maillage.signing.WithSigning;
import fr.maillage.signing.time.ProofsOfTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Twelve and forty signatories on one act, and what one signature costs against the library alone on the same file,
 * key, certificate and timestamp service.
 */
@WithSigning
@Tag("figure")
class SignatureBenchTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int RUNS = FULL ? 60 : 10;
    private static final int WARM_UP = FULL ? 40 : 5;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    @Autowired
    private Verification verification;

    @Autowired
    private ProofsOfTime proofs;

    @Test
    void keepsAnActSoundAfterEachOfManySignatures() throws Exception {
        for (int parties : FULL ? new int[] {12, 40} : new int[] {12}) {
            byte[] act = signedByParallelClients(parties);
            byte[] last = signatures.preserve(act);
            assertSound(last, parties + 1, parties + 2);
            System.out.printf(
                    "FIGURE %d signatories from parallel clients: each revision valid, PDF/A-3a and PDF/UA-1;"
                            + " %d bytes a signature%n",
                    parties, act.length / (parties + 1));
        }
    }

    @Test
    void costsLittleMoreThanTheLibraryAlone() {
        byte[] sealed = signatures.seal(TestAct.of(3, 2), TestAct.SEAL).pdf();
        List<Cost> ours = new ArrayList<>();
        List<Cost> alone = new ArrayList<>();
        List<Cost> preserving = new ArrayList<>();
        byte[] twelve = new Acts(signatures, authority).signed(12, 2);
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            ours.add(cost(() -> new Acts(signatures, authority).sign(sealed, 1)));
            try (SigningKey key = authority.issue(Signatories.party(1))) {
                alone.add(cost(() -> new LibraryAlone(proofs).sign(sealed, TestAct.party(1), key)));
            }
            preserving.add(cost(() -> signatures.preserve(twelve)));
        }
        print(ours, alone, preserving);
    }

    private static void print(List<Cost> ours, List<Cost> alone, List<Cost> preserving) {
        List.of(ours, alone, preserving)
                .forEach(costs -> costs.subList(0, WARM_UP).clear());
        double one = Cost.median(ours, Cost::cpu);
        double library = Cost.median(alone, Cost::cpu);
        double last = Cost.median(preserving, Cost::cpu);
        System.out.printf(
                "FIGURE one signature at level T, certificate included, %d runs: %.1f ms of processor, the library alone"
                        + " %.1f ms, ratio %.2f; preserving an act of 12: %.1f ms, %.1f signatures%n",
                RUNS, one, library, one / library, last, last / one);
    }

    /** Each client signs the newest revision it can get; who comes second waits. */
    private byte[] signedByParallelClients(int parties) throws Exception {
        AtomicReference<byte[]> act = new AtomicReference<>(
                signatures.seal(TestAct.of(parties, 2), TestAct.SEAL).pdf());
        Acts acts = new Acts(signatures, authority);
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> signing = new ArrayList<>();
            for (int party = 1; party <= parties; party++) {
                int number = party;
                signing.add(clients.submit(() -> {
                    synchronized (act) {
                        act.set(acts.sign(act.get(), number).pdf());
                        assertSound(act.get(), count(act.get()), count(act.get()));
                    }
                }));
            }
            for (Future<?> one : signing) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
        return act.get();
    }

    private int count(byte[] act) {
        return verification.verify(act).signatures().size();
    }

    private void assertSound(byte[] act, int forPoppler, int signed) {
        var verdict = verification.verify(act);
        assertThat(verdict.status()).as("%s", verdict.reasons()).isEqualTo(Status.VALID);
        assertThat(verdict.signatures()).hasSize(signed);
        Poppler.assertIntact(act, forPoppler);
        Norms.assertKept(act);
    }

    private static Cost cost(Runnable act) {
        Cost cost = new Cost();
        cost.of(act);
        return cost;
    }
}
