package fr.maillage.labelling.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.act.Acts;
import fr.maillage.act.Issues;
import fr.maillage.act.seal.SealActs;
import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.Road;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.label.GrantLabel;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The acts of a decision as a test says them: grant, wait for the file, sign. */
@TestComponent
public class Deciding {

    static final String PASSWORD = "une phrase assez longue";

    @Autowired
    Road road;

    @Autowired
    Labelling labelling;

    @Autowired
    AccountOpening accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    SealActs seal;

    @Autowired
    SignAct sign;

    @Autowired
    Issues issues;

    @Autowired
    Acts acts;

    /** Somebody who can sign, because they have a password. */
    Actor person(Grant grant) {
        String account = accounts.openForDemonstration(Ids.fresh() + "@example.org", "Camille Essai", PASSWORD, grant);
        return new Actor(account, Set.of(grant));
    }

    Actor prefect() {
        return person(Grant.territorial(Role.PREFECT, "13"));
    }

    /** A label that this prefect has granted, and whose decision waits for a signature, frozen. */
    String granted(Actor prefect) {
        String label = road.to(CandidacyState.AGREED);
        labelling.done(label, "grant-label", new GrantLabel.Answer(true, ""), prefect);
        labelling.runSteps(label);
        freeze(Decisions.caseOf(label));
        return label;
    }

    /** Where the platform's own clockwork runs, it may be faster and still at it. */
    void freeze(String decision) {
        seal.run();
        for (int tries = 0; issues.present(decision).identity().isEmpty() && tries < 100; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    String task(String decision, Actor actor) {
        return tasks.openIn(decision, actor).stream()
                .filter(waiting -> waiting.form().equals(Signatures.FORM))
                .findFirst()
                .orElseThrow()
                .task();
    }

    void sign(String decision, Actor prefect) {
        assertThat(sign.sign(task(decision, prefect), PASSWORD, prefect)).isInstanceOf(Outcome.Done.class);
        seal.run();
    }

    byte[] present(String decision) {
        return acts.read(issues.present(decision).revision().orElseThrow());
    }
}
