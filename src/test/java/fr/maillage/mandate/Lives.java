package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Outcome;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.mandate.giving.GiveMandate.Signatures;
import fr.maillage.mandate.link.AskForLink;
import fr.maillage.people.Actor;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Takes mandates through their lives by the doors that people use, with a citizen's own words in every field. */
@TestComponent
class Lives {

    private final Counter counter;
    private final ActOnProcedure acting;
    private final KeepNote noting;
    private final WithdrawMandate withdrawal;
    private final AskForLink linking;

    @Autowired
    private LateEndings late;

    @Autowired
    private Outlived beside;

    private final Map<String, Actor> agents = new HashMap<>();

    private LabelledStructure structure;

    Lives(Counter counter, ActOnProcedure acting, KeepNote noting, WithdrawMandate withdrawal, AskForLink linking) {
        this.counter = counter;
        this.acting = acting;
        this.noting = noting;
        this.withdrawal = withdrawal;
        this.linking = linking;
    }

    void open() {
        structure = counter.structure();
    }

    /** Prepared; over one of each ending an agent mistyped their password, more often would end the trying. */
    String draft(Seeds citizen) {
        Actor agent = counter.agent(structure);
        String id = counter.draft(structure, agent, citizen.answers());
        if (citizen.number() < Ending.values().length) {
            refused(counter.sign(id, agent, "", citizen.word("PW")));
        }
        agents.put(id, agent);
        return id;
    }

    /** Signed by hand or before a witness, acted on and noted upon, and what is too long is refused. */
    void sign(String id, Seeds citizen, boolean byHand) {
        Actor agent = agents.get(id);
        long read = counter.mandates.findById(id).orElseThrow().version();
        String witness = byHand ? "" : citizen.word("WI");
        Signatures both = new Signatures(read, byHand ? citizen.drawing() : "", witness, Counter.PASSWORD);
        done(counter.giving.give(counter.task(id, agent), both, agent));
        refused(acting.open(id, 1, counter.agent(structure)));
        done(acting.open(id, 1, agent));
        done(noting.keep(id, 1, "Attestation " + citizen.word("NO"), agent));
        refused(noting.keep(id, 1, citizen.word("LO").repeat(200), agent));
        done(linking.ask(id, citizen.word("EM") + "@example.org", agent));
        beside.ask(id, citizen, agent);
        beside.report(structure, citizen, agent);
    }

    void end(String id, Ending ending, Seeds citizen) {
        Actor agent = agents.get(id);
        switch (ending) {
            case EVERY_PROCEDURE_RESOLVED -> {
                done(acting.resolve(id, 1, agent));
                done(acting.open(id, 2, agent));
                done(noting.keep(id, 2, citizen.word("N2"), agent));
                done(acting.resolve(id, 2, agent));
            }
            case WITHDRAWN_WHOLE, WITHDRAWN_DURING_AN_ACTION -> done(withdrawal.whole(id, Journal.PLATFORM));
            case WITHDRAWN_ONE_BY_ONE -> {
                done(withdrawal.one(id, 2, Journal.PLATFORM));
                counter.runSteps(id);
                done(withdrawal.one(id, 1, Journal.PLATFORM));
            }
            case RESOLVED_AND_WITHDRAWN -> {
                done(acting.resolve(id, 1, agent));
                counter.runSteps(id);
                done(withdrawal.one(id, 2, agent.account()));
            }
            case HELD_UNTIL_IT_WAS_LIFTED -> late.lift(id, structure);
            case HELD_UNTIL_IT_RAN_OUT -> late.holdRunsOut(id, structure);
            case KEPT_UNTIL_IT_WAS_SETTLED -> late.settle(id, agent);
            case KEPT_UNTIL_IT_RAN_OUT -> late.keepingRunsOut(id, agent);
            case RETURNED -> late.comeBack(id);
            case EXPIRED -> counter.lapse(id);
            case BROKEN_OFF -> done(counter.giving.breakOff(counter.task(id, agent), agent));
            case FORGOTTEN -> counter.forget(id);
        }
        counter.runSteps(id);
        if (ending == Ending.WITHDRAWN_DURING_AN_ACTION) {
            refused(noting.keep(id, 1, citizen.word("LA"), agent));
        }
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static void refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }
}
