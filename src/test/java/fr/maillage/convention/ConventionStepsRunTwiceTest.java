package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.casework.Step;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.journal.Journal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A job may be run more than once; each step of a convention then has its one effect all the same. */
@OnDatabase
class ConventionStepsRunTwiceTest {

    @Autowired
    Convening convening;

    @Autowired
    Map<String, Step> steps;

    @Autowired
    Issues issues;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void haveOneEffect() {
        Department department = convening.department();
        String id = convening.sent(department);
        int told = journal.of(id).size();
        run("freezeConvention", id);
        assertThat(issues.findByCaseIdOrderByNumberDesc(id))
                .singleElement()
                .satisfies(issue -> assertThat(issue.state()).isEqualTo(IssueState.FROZEN));
        Map<String, Object> called = run("callParties", id);
        assertThat(run("callParties", id)).isEqualTo(called);
        assertThat(journal.of(id)).hasSize(told);

        for (Party party : convening.parties(id)) {
            convening.sign(id, party, department);
        }
        convening.seal.run();
        told = journal.of(id).size();
        run("sealAct", id);
        run("closeConvention", id);
        assertThat(convening.files.known(id).state()).isEqualTo(InstrumentState.SEALED);
        assertThat(journal.of(id)).hasSize(told);
    }

    private Map<String, Object> run(String step, String id) {
        return transaction.execute(status -> steps.get(step).run(id, Map.of()));
    }
}
