package fr.maillage.mandate;

import static fr.maillage.casework.Refused.keys;
import static fr.maillage.journal.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two agents whom a mandate names press the same button at the same moment: one of them did it, and the other is told. */
@OnDatabase
class TwoAgentsTest {

    @Autowired
    Counter counter;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    Procedures procedures;

    @Autowired
    Journal journal;

    private Actor agent;
    private Actor colleague;
    private String id;

    @BeforeEach
    void give() {
        LabelledStructure structure = counter.structure();
        agent = counter.agent(structure);
        colleague = counter.agent(structure);
        id = counter.draft(structure, agent, Map.of("scope.agents", agent.account() + "," + colleague.account()));
        assertThat(counter.sign(id, agent, "", Counter.PASSWORD)).isInstanceOf(Outcome.Done.class);
        acting.open(id, 1, agent);
        acting.open(id, 2, colleague);
    }

    @Test
    void resolveAProcedureOnce() {
        List<Outcome> answers = resolvedByBoth(1);

        assertThat(answers).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("mandate.action.where-it-stands"));
        assertThat(procedures.findByMandateOrderByNumber(id))
                .extracting(Procedure::state)
                .containsExactly(ProcedureState.RESOLVED, ProcedureState.OPEN);
        assertThat(told(journal, id)).containsOnlyOnce("procedure-resolved", "action-refused");
    }

    /** Whoever comes second finds the mandate ended; it ends and is destroyed once. */
    @Test
    void resolveTheLastOneOnce() {
        acting.resolve(id, 1, agent);

        List<Outcome> answers = resolvedByBoth(2);
        counter.runSteps(id);

        assertThat(answers).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("mandate.action.in-force"));
        assertThat(told(journal, id)).containsOnlyOnce("mandate-ended", "mandate-destroyed");
        assertThat(counter.mandates.findById(id).orElseThrow().state()).isEqualTo(MandateState.DESTROYED);
    }

    /** As their pages do it. */
    private List<Outcome> resolvedByBoth(int line) {
        CyclicBarrier together = new CyclicBarrier(2);
        return Stream.of(agent, colleague)
                .map(each -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return LostRace.runAgain(() -> acting.resolve(id, line, each));
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
