package fr.maillage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Acts;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.WithdrawAct;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that is valid by itself may be less than what was sealed: who holds the act tells. */
@OnDatabase
class HeldActsTest {

    @Autowired
    private Convening convening;

    @Autowired
    private StrangersFile strangers;

    @Autowired
    private Issues issues;

    @Autowired
    private Acts acts;

    @Autowired
    private WithdrawAct withdrawal;

    @Autowired
    private ActSignatures signatures;

    @Autowired
    private Authority authority;

    private Department department;
    private String id;
    private byte[] frozen;

    @BeforeEach
    void anActIsSent() {
        department = convening.department();
        id = convening.sent(department);
        frozen = present();
    }

    @Test
    void areExactlyWhatWasSealedOrRefusedWithTheReason() throws Exception {
        assertFound(frozen, Status.VALID, Holding.UNDER_WAY);
        List<Party> parties = convening.parties(id);
        convening.sign(id, parties.get(0), department);
        assertFound(frozen, Status.INDETERMINATE, Holding.EARLIER);
        parties.subList(1, parties.size()).forEach(party -> convening.sign(id, party, department));
        byte[] signed = present();
        convening.freeze(id);
        byte[] sealed = present();

        assertThat(Arrays.mismatch(signed, sealed)).isEqualTo(signed.length);
        assertFound(sealed, Status.VALID, Holding.SEALED);
        assertFound(signed, Status.INVALID, Holding.CUT_OFF);
        assertFound(frozen, Status.INVALID, Holding.CUT_OFF);
        assertFound(signatures.preserve(sealed), Status.VALID, Holding.CONTINUED);
        assertFound(signatures.addProofOfTime(signed), Status.INVALID, Holding.CUT_OFF);
        assertFound(longer(frozen, sealed.length), Status.INVALID, Holding.DIVERGING);
    }

    @Test
    void bindNobodyOnceTheyAreTakenBack() throws Exception {
        withdrawal.withdraw(id, "L’article 4 omet la continuité du service.", department.office());
        assertFound(frozen, Status.INDETERMINATE, Holding.WITHDRAWN);

        convening.send(id, department);
        convening.freeze(id);
        assertFound(frozen, Status.INDETERMINATE, Holding.REPLACED);
        assertFound(present(), Status.VALID, Holding.UNDER_WAY);
    }

    @Test
    void areNotWhatOthersMadeWithTheSameKeys() throws Exception {
        byte[] other = new fr.maillage.signing.Acts(signatures, authority).preserved(1, 0);

        assertFound(other, Status.VALID, Holding.NONE);
    }

    /** The act as it was frozen, timestamped again and again until it is at least as long as the sealed one. */
    private byte[] longer(byte[] act, int length) {
        byte[] grown = act;
        while (grown.length < length) {
            grown = signatures.addProofOfTime(grown);
        }
        return grown;
    }

    private void assertFound(byte[] file, Status status, Holding holding) throws Exception {
        Answer.Judged judged = (Answer.Judged) strangers.judge(new ByteArrayInputStream(file));
        Verdict verdict = judged.verdict();
        assertThat(verdict.status()).as("%s", judged).isEqualTo(status);
        assertThat(judged.holding()).contains(holding);
        assertThat(verdict.reasons().stream().anyMatch(reason -> reason.key().equals(holding.key())))
                .isEqualTo(holding.isObjection());
    }

    private byte[] present() {
        Issue issue = issues.present(id);
        return acts.read(issue.revision().orElseThrow());
    }
}
