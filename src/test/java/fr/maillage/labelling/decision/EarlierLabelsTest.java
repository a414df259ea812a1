package fr.maillage.labelling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.label.InviteTeam;
import fr.maillage.labelling.label.Label;
import fr.maillage.labelling.label.Labels;
import fr.maillage.people.Actor;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Labels granted before their decisions were signed here. */
@OnDatabase
class EarlierLabelsTest {

    @Autowired
    EarlierLabels earlier;

    @Autowired
    Deciding deciding;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Labels labels;

    @Autowired
    InviteTeam welcome;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void asksThePrefectOnceToSignTheDecision() {
        String label = grantedEarlier(true);
        String decision = Decisions.caseOf(label);
        earlier.run();
        earlier.run();

        assertThat(decisionOf(label)).contains(decision);
        assertThat(journal.of(decision)).extracting(Entry::kind).containsOnlyOnce("decision-made");
        assertThat(journal.of(label)).extracting(Entry::kind).containsOnlyOnce("decision-submitted");

        deciding.freeze(decision);
        Actor prefect = deciding.prefect();
        deciding.sign(decision, prefect);
        assertThat(deciding.issues.present(decision).actNumber()).isPresent();
    }

    @Test
    void leavesALabelToItsOwnProcessWhileThatIsAtWork() {
        String label = grantedEarlier(false);
        earlier.run();
        assertThat(decisionOf(label)).isEmpty();
    }

    private Optional<String> decisionOf(String label) {
        return labels.findById(label).orElseThrow().decision();
    }

    private String grantedEarlier(boolean announced) {
        String id = deciding.road.to(CandidacyState.AGREED);
        transaction.executeWithoutResult(status -> {
            dossiers.advance(id, CandidacyState.LABELLED);
            labels.save(new Label(id, deciding.prefect().account(), Instant.now(), deciding.road.today()));
        });
        if (announced) {
            transaction.executeWithoutResult(status -> welcome.of(dossiers.known(id)));
        }
        return id;
    }
}
