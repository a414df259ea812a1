package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class WithdrawActTest {

    private static final String REASON = "L’article 4 omet la continuité du service.";

    @Autowired
    Convening convening;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    SignAct sign;

    @Autowired
    Issues issues;

    @Autowired
    Journal journal;

    private Department department;

    @BeforeEach
    void aDepartment() {
        department = convening.department();
    }

    @Test
    void isIssuedAgainAndSignedByAllAgain() {
        String id = convening.sent(department);
        convening.sign(id, convening.parties(id).get(0), department);

        assertThat(withdrawal.withdraw(id, REASON, department.office())).isInstanceOf(Outcome.Done.class);
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
        convening.seal.run();
        List<Party> again = convening.parties(id);
        assertThat(again).hasSize(10).allMatch(Party::isWaiting);
        again.forEach(party -> convening.sign(id, party, department));
        convening.seal.run();

        assertThat(convening.files.known(id).state()).isEqualTo(InstrumentState.SEALED);
        List<Issue> both = issues.findByCaseIdOrderByNumberDesc(id);
        assertThat(both).extracting(Issue::state).containsExactly(IssueState.SEALED, IssueState.WITHDRAWN);
        assertThat(both.get(1).reason()).contains(REASON);
        assertThat(both.get(0).identity()).isNotEqualTo(both.get(1).identity());
        assertThat(journal.of(id).stream().map(Entry::kind)).contains("act-withdrawn");
    }

    @Test
    void asksNobodyToSignWhatWasTakenBack() {
        String id = convening.sent(department);
        Actor voice = convening.voiceOf(convening.parties(id).get(1), department);
        String task = convening.task(id, Signatures.FORM, voice);

        withdrawal.withdraw(id, REASON, department.office());

        assertThat(keys(sign.sign(task, Convening.PASSWORD, voice))).containsExactly("task.no-longer-needed");
    }

    @Test
    void waitsUntilTheActIsFrozen() {
        String id = convening.draft(department);
        assertThatThrownBy(() -> withdrawal.withdraw(id, REASON, department.office()))
                .isInstanceOf(UnknownObject.class);
        convening.send(id, department);

        assertThat(keys(withdrawal.withdraw(id, REASON, department.office())))
                .containsExactly("act.withdraw.too-early");
        convening.seal.run();
        assertThat(keys(withdrawal.withdraw(id, " ", department.office())))
                .containsExactly("act.withdraw.reason-required");
        assertThat(keys(withdrawal.withdraw(id, "x".repeat(2_001), department.office())))
                .containsExactly("act.text.too-long");
        assertThat(withdrawal.withdraw(id, REASON, department.office())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isTheOfficesAlone() {
        String id = convening.sent(department);
        Actor stranger = convening.department().office();
        Actor voice = convening.voiceOf(convening.parties(id).get(1), department);

        assertThatThrownBy(() -> withdrawal.withdraw(id, REASON, stranger)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> withdrawal.withdraw(id, REASON, voice)).isInstanceOf(UnknownObject.class);
    }
}
