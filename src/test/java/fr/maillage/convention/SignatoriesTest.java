package fr.maillage.convention;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.Convening.Department;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those who come to sign and should not: each gets a clear answer, and the act stays as it was. */
@OnDatabase
class SignatoriesTest {

    @Autowired
    Convening convening;

    @Autowired
    SignAct sign;

    private Department department;
    private String convention;
    private Party partner;
    private Actor voice;
    private String task;

    @BeforeEach
    void anActThatWaits() {
        department = convening.department();
        convention = convening.sent(department);
        partner = convening.parties(convention).get(1);
        voice = convening.voiceOf(partner, department);
        task = convening.task(convention, Signatures.FORM, voice);
    }

    @Test
    void whoComesTwiceIsToldThatItIsDone() {
        Actor colleague = convening.voiceOf(partner, department);

        assertThat(sign.sign(task, Convening.PASSWORD, voice)).isInstanceOf(Outcome.Done.class);

        assertThat(keys(sign.sign(task, Convening.PASSWORD, voice))).containsExactly("task.already-done");
        assertThat(keys(sign.sign(task, Convening.PASSWORD, colleague))).containsExactly("task.already-done");
        assertThat(signatures()).isOne();
    }

    @Test
    void whoIsOfAnotherTerritoryFindsNothing() {
        String there = convening.department().code();
        Actor namesake = convening.person(new Grant(Role.PARTNER_SIGNATORY, there, partner.organisation()));
        Actor prefect = convening.person(Grant.territorial(Role.PREFECT, there));

        assertThatThrownBy(() -> sign.sign(task, Convening.PASSWORD, namesake)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> sign.sign(task, Convening.PASSWORD, prefect)).isInstanceOf(UnknownObject.class);
        assertThat(signatures()).isZero();
    }

    /** Somebody else of the office began it: what counts is who put it to the parties. */
    @Test
    void whoSentItSignsForNobody() {
        Department begun = convening.department();
        convention = convening.draft(begun);
        Actor colleague = convening.person(Grant.territorial(Role.PREFECTURE_OFFICER, begun.code()));
        convening.send(convention, new Department(begun.code(), colleague));
        convening.freeze(convention);
        Grant besides = convening.grantOf(convening.parties(convention).get(1), begun);
        Actor sender = new Actor(colleague.account(), Set.of(besides));
        Actor beginner = new Actor(begun.office().account(), Set.of(besides));
        task = convening.task(convention, Signatures.FORM, beginner);

        assertThat(keys(sign.sign(task, Convening.PASSWORD, sender))).containsExactly("act.sign.drafter");
        assertThat(signatures()).isZero();
        assertThat(sign.sign(task, Convening.PASSWORD, beginner)).isInstanceOf(Outcome.Done.class);
    }

    private long signatures() {
        return convening.parties(convention).stream().filter(Party::hasSigned).count();
    }
}
