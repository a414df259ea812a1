package fr.maillage.mandate.giving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.MandateTerms;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.giving.GiveMandate.Signatures;
import fr.maillage.mandate.giving.MandateModel.Marks;
import fr.maillage.people.Actor;
import fr.maillage.people.SigningRight;
import fr.maillage.vault.Vault;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the platform itself costs of a mandate, from the citizen's arrival to both originals: the whole, less the same two
 * files printed and signed, the same contents closed and the same password checked, by the parts that do this alone.
 */
@OnDatabase
@Tag("figure")
class PlatformShareTest {

    private static final boolean FULL = Boolean.getBoolean("maillage.bench");
    private static final int RUNS = FULL ? 60 : 5;
    private static final int WARM_UP = FULL ? 40 : 3;
    private static final String WITNESS = "Claude Témoin";
    private static final int TYPED = 600;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Autowired
    private Counter counter;

    @Autowired
    private PrepareMandate preparing;

    @Autowired
    private PreparedMandates prepared;

    @Autowired
    private SignOriginals originals;

    @Autowired
    private MandateTerms.InForce terms;

    @Autowired
    private SigningRight right;

    @Autowired
    private GiveMandate giving;

    @Autowired
    private Vault vault;

    @Test
    void isSmallBesidePaperAndCryptography() {
        LabelledStructure structure = counter.structure();
        Actor agent = counter.agent(structure);
        long[] whole = new long[RUNS];
        long[] parts = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long one = cost(() -> give(structure, agent));
            long alone = alone(structure, agent);
            if (run >= 0) {
                whole[run] = one;
                parts[run] = alone;
            }
        }
        double all = median(whole);
        double bare = median(parts);
        System.out.printf(
                "FIGURE a mandate to both originals, %d runs: %.1f ms of processor, paper and cryptography alone %.1f ms,"
                        + " the platform's own share %.0f %%%n",
                RUNS, all, bare, 100 * (all - bare) / all);
        assertThat(bare).as("the parts do the same work").isBetween(all / 4, all * 2);
    }

    /** Page by page, as an agent does. */
    private void give(LabelledStructure structure, Actor agent) {
        String id = counter.draft(structure, agent, Map.of());
        assertThat(preparing.write(id, Map.of(Draft.EXPLAINED, "true"), agent)).isTrue();
        assertThat(preparing.write(id, Map.of(Draft.AGENTS, agent.account()), agent))
                .isTrue();
        long read = prepared.of(id, agent).mandate().version();
        Signatures both = new Signatures(read, "", WITNESS, Counter.PASSWORD);
        assertThat(giving.give(counter.task(id, agent), both, agent)).isInstanceOf(Outcome.Done.class);
    }

    /** Each part on a draft that was prepared outside of the clock. */
    private long alone(LabelledStructure structure, Actor agent) {
        String id = counter.draft(structure, agent, Map.of());
        Draft draft = prepared.of(id, agent);
        MandateTerms said = terms.in(structure.departement(), draft.today());
        return cost(() -> {
            assertThat(right.refusal(Counter.PASSWORD, agent)).isEmpty();
            originals
                    .of(draft, new Hand.Witnessed(WITNESS), Marks.fresh(said))
                    .values()
                    .forEach(file -> vault.close(id, "bench", file));
            vault.open(id, "bench", vault.close(id, "bench", new byte[TYPED]));
        });
    }

    private static long cost(Runnable work) {
        long began = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - began;
    }

    /** In milliseconds. */
    private static double median(long[] costs) {
        Arrays.sort(costs);
        return costs[costs.length / 2] / 1e6;
    }
}
