package fr.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.ReadAct;
import fr.maillage.act.WithdrawAct;
import fr.maillage.act.signature.ActAnswer;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.Convening.Department;
import fr.maillage.convention.draft.WriteConvention.Typed;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office may set an order: then each party is asked once those before it have signed. */
@OnDatabase
class SignInOrderTest {

    @Autowired
    Convening convening;

    @Autowired
    SignAct sign;

    @Autowired
    Tasks tasks;

    @Autowired
    Issues issues;

    @Autowired
    ReadAct read;

    @Autowired
    WithdrawAct withdrawal;

    @Autowired
    ProcessEngine engine;

    private Department department;
    private String id;
    private Actor first;
    private Actor second;

    @BeforeEach
    void aConvention() {
        department = convening.department();
        id = convening.draft(department);
        List<Party> parties = convening.parties(id);
        first = convening.voiceOf(parties.get(0), department);
        second = convening.voiceOf(parties.get(1), department);
    }

    /** Everybody was asked at once; then the office takes the act back and sets an order. */
    @Test
    void refusesSignatoryOutOfTurn() {
        convening.send(id, department);
        convening.freeze(id);
        String tooEarly = task(second);
        withdrawal.withdraw(id, "Le préfet signe d’abord.", department.office());
        sendInOrder();
        String before = issues.present(id).revision().orElseThrow();

        assertThat(sign.sign(tooEarly, Convening.PASSWORD, second))
                .isEqualTo(Outcome.refused(Refusal.of("act.sign.out-of-turn", party(0).name())));
        assertThat(issues.present(id).revision()).contains(before);
        assertThat(asked(second)).isEmpty();
        assertThat(read.of(id).get(0).awaited()).isEqualTo(party(0).name());
        assertThat(read.of(id).get(0).later()).startsWith(party(1).name() + ", " + party(2).name());

        assertSigns(first);
        assertThat(read.of(id).get(0).awaited()).isEqualTo(party(1).name());
        assertSigns(second);
    }

    @Test
    void goesOnAfterARefusalAndAfterTheTimeOfWhoseTurnItIs() {
        sendInOrder();
        theTimeIsOver();
        assertSigns(first);
        tasks.complete(task(second), new ActAnswer.Refusal("L’article 6 oublie la caisse."), second);
        assertThat(issues.present(id).state()).isEqualTo(IssueState.WITHDRAWN);

        convening.send(id, department);
        convening.freeze(id);

        assertThat(asked(second)).isEmpty();
        assertSigns(first);
        assertThat(asked(second)).hasSize(1);
    }

    private void sendInOrder() {
        var ordered = new Typed(convening.files.known(id).version(), Map.of(), "Chef-lieu", true);
        assertThat(convening.write.write(id, ordered, department.office())).isEmpty();
        assertThat(convening.send(id, department)).isInstanceOf(Outcome.Done.class);
        convening.freeze(id);
    }

    private void theTimeIsOver() {
        List<Job> deadlines =
                engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(id).list().stream()
                        .flatMap(process -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .activityId("end-of-time-for-sign-act")
                                .list()
                                .stream())
                        .toList();
        assertThat(deadlines).hasSize(1);
        engine.getManagementService().executeJob(deadlines.get(0).getId());
    }

    private void assertSigns(Actor voice) {
        assertThat(sign.sign(task(voice), Convening.PASSWORD, voice)).isInstanceOf(Outcome.Done.class);
    }

    private List<Tasks.Waiting> asked(Actor voice) {
        return tasks.openIn(id, voice);
    }

    private String task(Actor voice) {
        return convening.task(id, Signatures.FORM, voice);
    }

    private Party party(int place) {
        return convening.parties(id).get(place);
    }
}
