package fr.maillage.labelling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.IssueState;
import fr.maillage.casework.Step;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A job may be run more than once; each step of a decision then has its one effect all the same. */
@OnDatabase
class DecisionStepsRunTwiceTest {

    @Autowired
    Deciding deciding;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void haveOneEffect() {
        Actor prefect = deciding.prefect();
        String decision = Decisions.caseOf(deciding.granted(prefect));
        int told = journal.of(decision).size();
        run("freezeDecision", decision);
        assertThat(deciding.issues.findByCaseIdOrderByNumberDesc(decision))
                .singleElement()
                .satisfies(issue -> assertThat(issue.state()).isEqualTo(IssueState.FROZEN));
        assertThat(journal.of(decision)).hasSize(told);

        deciding.sign(decision, prefect);
        told = journal.of(decision).size();
        run("sealAct", decision);
        run("closeDecision", decision);
        assertThat(deciding.issues.present(decision).state()).isEqualTo(IssueState.SEALED);
        assertThat(journal.of(decision)).hasSize(told);
    }

    private void run(String step, String id) {
        transaction.executeWithoutResult(
                status -> assertThat(steps.get(step).run(id, Map.of())).isEmpty());
    }
}
