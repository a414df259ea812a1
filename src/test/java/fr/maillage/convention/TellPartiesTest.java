package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of what became of an act that nobody has to do anything about. */
@OnDatabase
class TellPartiesTest {

    @Autowired
    Convening convening;

    @Autowired
    SignAct sign;

    @Autowired
    Tasks tasks;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    JdbcClient jdbc;

    private Department department;
    private String id;

    @BeforeEach
    void anActToSign() {
        department = convening.department();
        id = convening.sent(department);
    }

    @Test
    void everyPartyGetsItsOriginalOnceWhenTheActIsSealed() {
        List<String> signatories = new ArrayList<>();
        for (Party party : convening.parties(id)) {
            signatories.add(signed(party));
        }
        convening.seal.run();
        convening.seal.run();

        assertThat(told("act/sealed")).containsExactlyInAnyOrderElementsOf(signatories);
    }

    @Test
    void thoseWhoHadSignedAreToldThatTheActWasTakenBackAndNobodyElse() {
        String first = signed(convening.parties(id).get(0));
        convening.voiceOf(convening.parties(id).get(1), department);

        withdrawal.withdraw(id, "L’article 4 omet la continuité.", department.office());

        assertThat(told("act/withdrawn")).containsExactly(first);
    }

    @Test
    void thoseWhoHadSignedAreToldThatAnotherPartyRefused() {
        String first = signed(convening.parties(id).get(0));
        Actor voice = convening.voiceOf(convening.parties(id).get(1), department);
        String task = convening.task(id, Signatures.FORM, voice);

        tasks.complete(task, new ActAnswer.Refusal("L’annexe 5 oublie la caisse."), voice);

        assertThat(told("act/refused")).containsExactly(first);
        assertThat(told("act/withdrawn")).isEmpty();
    }

    /** The account that signed. */
    private String signed(Party party) {
        Actor voice = convening.voiceOf(party, department);
        String task = convening.task(id, Signatures.FORM, voice);
        assertThat(sign.sign(task, Convening.PASSWORD, voice)).isInstanceOf(Outcome.Done.class);
        return voice.account();
    }

    private List<String> told(String what) {
        return jdbc.sql("SELECT account FROM notice WHERE caseid = ? AND form = ?")
                .params(id, what)
                .query(String.class)
                .list();
    }
}
