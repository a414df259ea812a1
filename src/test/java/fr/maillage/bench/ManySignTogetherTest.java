package fr.maillage.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.Norms;
import fr.maillage.OnPlatform;
import fr.maillage.act.Acts;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.seal.SealActs;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import fr.maillage.signing.Poppler;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All parties of one convention sign it through the platform at the same time, each from a client of its own. */
@OnPlatform
@Tag("figure")
class ManySignTogetherTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int BASE = 10;
    private static final int[] PARTIES = FULL ? new int[] {12, 40} : new int[] {12};
    private static final Pattern SIGNED = Pattern.compile("/ByteRange\\s*\\[\\s*\\d+\\s+\\d+\\s+(\\d+)\\s+(\\d+)\\s*]");

    @Autowired
    Convening convening;

    @Autowired
    SignAct sign;

    @Autowired
    SealActs seal;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Verification verification;

    @Test
    void keepsTheActSoundAfterEachOfManySignaturesAtOnce() throws Exception {
        for (int wanted : PARTIES) {
            Department department = convening.department();
            for (int manager = BASE; manager < wanted; manager++) {
                convening.label(department);
            }
            String id = convening.sentToday(department);
            List<Party> parties = convening.parties(id);
            assertThat(parties).hasSizeGreaterThanOrEqualTo(wanted);

            signTogether(id, parties, department);

            byte[] signed = present(id);
            List<Integer> revisions = revisions(signed);
            assertThat(revisions).as("the platform's seal and every party").hasSize(parties.size() + 1);
            for (int signatures = 1; signatures <= revisions.size(); signatures++) {
                assertSound(Arrays.copyOf(signed, revisions.get(signatures - 1)), signatures);
            }
            seal.run();
            assertThat(verification.verify(present(id)).status()).isEqualTo(Verdict.Status.VALID);
            System.out.printf(
                    "FIGURE %d parties sign through the platform at once: each of %d revisions valid, PDF/A-3a and"
                            + " PDF/UA-1; %d KB%n",
                    parties.size(), revisions.size(), signed.length / 1024);
        }
    }

    private void signTogether(String id, List<Party> parties, Department department) throws Exception {
        List<Callable<Outcome>> hands = new ArrayList<>();
        for (Party party : parties) {
            Actor voice = convening.voiceOf(party, department);
            String task = convening.task(id, Signatures.FORM, voice);
            hands.add(() -> sign.sign(task, Convening.PASSWORD, voice));
        }
        ExecutorService clients = Executors.newFixedThreadPool(hands.size());
        try {
            for (Future<Outcome> one : clients.invokeAll(hands)) {
                assertThat(one.get()).isInstanceOf(Outcome.Done.class);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private byte[] present(String id) {
        return acts.read(issues.present(id).revision().orElseThrow());
    }

    /** Where each signature ends what it covers: the length of the file as it was then. */
    private static List<Integer> revisions(byte[] pdf) {
        return SIGNED.matcher(new String(pdf, ISO_8859_1))
                .results()
                .map(range -> Integer.parseInt(range.group(1)) + Integer.parseInt(range.group(2)))
                .sorted()
                .toList();
    }

    private void assertSound(byte[] revision, int signatures) {
        Verdict verdict = verification.verify(revision);
        assertThat(verdict.status()).as("%s", verdict.reasons()).isEqualTo(Verdict.Status.VALID);
        assertThat(verdict.signatures()).hasSize(signatures);
        Poppler.assertIntact(revision, signatures);
        Norms.assertKept(revision);
    }
}
