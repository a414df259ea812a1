package fr.maillage.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.Characters;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.LegalNature;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.giving.BeginMandate;
import fr.maillage.mandate.giving.Draft;
import fr.maillage.mandate.giving.GiveMandate;
import fr.maillage.mandate.giving.GiveMandate.Signatures;
import fr.maillage.mandate.giving.PrepareMandate;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.calendar.Today;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** A counter of France Services as a test says it: a structure, its agents, and a citizen who comes. */
@TestComponent
public class Counter {

    public static final String PASSWORD = "une phrase assez longue";
    static final String WITNESS = "Claude Témoin";

    @Autowired
    Organisations organisations;

    @Autowired
    Structures structures;

    @Autowired
    AccountOpening accounts;

    @Autowired
    BeginMandate beginning;

    @Autowired
    PrepareMandate preparing;

    @Autowired
    GiveMandate giving;

    @Autowired
    Tasks tasks;

    @Autowired
    Mandates mandates;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Today today;

    /** A labelled structure of the Isère. */
    public LabelledStructure structure() {
        return structureIn("38");
    }

    LabelledStructure structureIn(String departement) {
        Organisation town = organisations.register(new Organisations.NewOrganisation(
                Ids.fresh(),
                Organisation.Kind.SPONSOR,
                LegalNature.MUNICIPALITY,
                "Ville d’essai",
                departement,
                null,
                null));
        return structures.open(
                Characters.structure(Ids.fresh(), town.id(), departement, Characters.site("essai", "Essai")));
    }

    public Actor agent(LabelledStructure structure) {
        Grant grant = Grant.inOrganisation(Role.AGENT, structure.organisation());
        String account = accounts.openForDemonstration(Ids.fresh() + "@example.org", "Camille Essai", PASSWORD, grant);
        return new Actor(account, Set.of(grant));
    }

    /** Who runs the structure. */
    public Actor manager(LabelledStructure structure) {
        return new Actor("gestionnaire", Set.of(Grant.inOrganisation(Role.MANAGER, structure.organisation())));
    }

    /** A draft that lacks nothing, with these answers instead. */
    public String draft(LabelledStructure structure, Actor agent, Map<String, String> instead) {
        String id = beginning.begin(structure.id(), agent);
        Map<String, String> answers = new HashMap<>(Map.of(
                Draft.FAMILY_NAME, "Marqueur",
                Draft.GIVEN_NAMES, "Dominique",
                Draft.BORN_ON, "1961-05-24",
                Draft.PROTECTED, "no",
                Draft.DOCUMENT, "PASSPORT",
                Draft.CHECKED, "true",
                Draft.EXPLAINED, "true"));
        answers.put(Draft.PROCEDURES, "retire.claim,tax.declare");
        answers.put(Draft.ENDS_ON, today.in("38").plusDays(30).toString());
        answers.put(Draft.AGENTS, agent.account());
        answers.putAll(instead);
        preparing.write(id, answers, agent);
        return id;
    }

    /** A mandate in force, received by an agent who has that password. */
    public String given(LabelledStructure structure, Actor agent, String password) {
        String id = draft(structure, agent, Map.of());
        assertThat(sign(id, agent, "", password)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    /** A mandate in force. */
    public String given(LabelledStructure structure, Actor agent) {
        return given(structure, agent, PASSWORD);
    }

    /** The citizen draws, or a witness stands for them when they did not; the agent signs with a password. */
    Outcome sign(String id, Actor agent, String drawing, String password) {
        long read = mandates.findById(id).orElseThrow().version();
        String witness = drawing.isEmpty() ? WITNESS : "";
        return giving.give(task(id, agent), new Signatures(read, drawing, witness, password), agent);
    }

    public String task(String id, Actor agent) {
        return tasks.openIn(id, agent).stream()
                .map(Tasks.Waiting::task)
                .findFirst()
                .orElseThrow();
    }

    /** What the platform does by itself behind an act, and timers whose time has come. */
    public void runSteps(String id) {
        ManagementService jobs = engine.getManagementService();
        for (List<Job> due = due(id); !due.isEmpty(); due = due(id)) {
            due.forEach(job -> LostRace.runAgain(() -> {
                jobs.executeJob(job.getId());
                return job;
            }));
        }
    }

    private List<Job> due(String id) {
        var process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
        return process == null
                ? List.of()
                : engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(process.getId())
                        .messages()
                        .list();
    }

    /** The last day is over. */
    public void lapse(String id) {
        ring("last-day-over", id);
        runSteps(id);
    }

    /** Nobody came back to what was prepared. */
    void forget(String id) {
        ring("draft-forgotten", id);
        runSteps(id);
    }

    /** Waits until its process has come there by itself, which is a matter of seconds. */
    void waitsAt(String activity, String id) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(id)
                                .activityIdIn(activity)
                                .count()
                        == 1);
    }

    /** A timer's time has come. */
    void ring(String timer, String id) {
        ManagementService jobs = engine.getManagementService();
        String process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
        Job job = jobs.createJobQuery()
                .processInstanceId(process)
                .activityId(timer)
                .singleResult();
        jobs.executeJob(job.getId());
    }
}
