package fr.maillage.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnPlatform;
import fr.maillage.act.Acts;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import fr.maillage.signing.Authority;
import fr.maillage.signing.Signatories;
import fr.maillage.signing.SigningKey;
import fr.maillage.signing.time.ProofsOfTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a signature costs through the platform, from the confirmed password to the commit, with turn, certificate, time,
 * journal and process; and the library alone on the same file, kind of certificate and timestamp service.
 */
@OnPlatform
@Tag("figure")
class SignActBenchTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int CONVENTIONS = FULL ? 8 : 1;
    private static final int WARM_UP = FULL ? 3 : 0;
    private static final int PARTIES = 10;

    @Autowired
    Convening convening;

    @Autowired
    SignAct sign;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    @Autowired
    Authority authority;

    @Autowired
    ProofsOfTime proofs;

    private final List<Turn> turns = new ArrayList<>();

    @Test
    void aSignatureCostsLittleMoreThanTheLibraryAloneAndTheTenthNoMoreThanTheFileGrew() {
        for (int number = 0; number < WARM_UP + CONVENTIONS; number++) {
            if (number == WARM_UP) {
                turns.clear();
            }
            signAll();
        }
        double ours = median(turns, Turn::ours);
        double alone = median(turns, Turn::alone);
        System.out.printf(
                "FIGURE one signature through the platform, %d of them: %.1f ms of processor, the library alone %.1f ms,"
                        + " ratio %.2f; %s, %s, %s%n",
                turns.size(), ours, alone, ours / alone, turn(1), turn(PARTIES / 2), turn(PARTIES));
    }

    private void signAll() {
        Department department = convening.department();
        String id = convening.sent(department);
        for (int number = 1; number <= PARTIES; number++) {
            Party party = convening.parties(id).get(number - 1);
            Actor voice = convening.voiceOf(party, department);
            String task = convening.task(id, Signatures.FORM, voice);
            byte[] revision = acts.read(issues.present(id).revision().orElseThrow());
            Cost alone = new Cost();
            try (SigningKey key = authority.issue(Signatories.party(number))) {
                alone.of(() -> new LibraryAlone(proofs).sign(revision, party.field(), key));
            }
            Cost ours = new Cost();
            assertThat(ours.of(() -> sign.sign(task, Convening.PASSWORD, voice)))
                    .isInstanceOf(Outcome.Done.class);
            turns.add(new Turn(number, revision.length, ours, alone));
        }
    }

    /** With the file that it was added to. */
    private String turn(int number) {
        List<Turn> same = turns.stream().filter(turn -> turn.number() == number).toList();
        return "no. %d: %.1f ms on %d KB"
                .formatted(number, median(same, Turn::ours), same.get(0).bytes() / 1024);
    }

    private static double median(List<Turn> some, Function<Turn, Cost> whose) {
        return Cost.median(some.stream().map(whose).toList(), Cost::cpu);
    }

    private record Turn(int number, int bytes, Cost ours, Cost alone) {}
}
