package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.AtOnce;
import fr.maillage.OnDatabase;
import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same is done to one mandate at the same moment: once, and the other is told where it stands. */
@OnDatabase
class TwoWindowsTest {

    @Autowired
    Counter counter;

    @Autowired
    ActOnProcedure acting;

    @Autowired
    WithdrawMandate withdrawal;

    private Actor agent;
    private String id;

    @BeforeEach
    void aMandateInForce() {
        LabelledStructure structure = counter.structure();
        agent = counter.agent(structure);
        id = counter.given(structure, agent);
    }

    @Test
    void resolveOneProcedureOnce() throws Exception {
        acting.open(id, 1, agent);

        assertOnce(AtOnce.twice(() -> LostRace.runAgain(() -> acting.resolve(id, 1, agent))));
    }

    @Test
    void withdrawAMandateOnce() throws Exception {
        assertOnce(AtOnce.twice(() -> LostRace.runAgain(() -> withdrawal.whole(id, Journal.PLATFORM))));
    }

    private static void assertOnce(List<Outcome> outcomes) {
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .singleElement()
                .satisfies(late -> assertThat(((Outcome.Refused) late).reasons())
                        .singleElement()
                        .extracting(Refusal::key)
                        .asString()
                        .startsWith("mandate."));
    }
}
