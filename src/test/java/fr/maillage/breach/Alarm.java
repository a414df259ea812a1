package fr.maillage.breach;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.breach.notice.DescribeBreach;
import fr.maillage.breach.notice.NotifyAuthority;
import fr.maillage.breach.persons.InformPersons;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;

/** A breach as a test says it: who reports it, what the manager writes, and timers whose time has come. */
public class Alarm {

    @Autowired
    AccountOpening accounts;

    @Autowired
    ReportBreach reporting;

    @Autowired
    BreachFiles files;

    @Autowired
    DescribeBreach describing;

    @Autowired
    NotifyAuthority notices;

    @Autowired
    InformPersons informing;

    @Autowired
    LocalTimes times;

    @Autowired
    Tasks tasks;

    @Autowired
    ProcessEngine engine;

    public Actor person(Grant grant) {
        String account = accounts.openForDemonstration(
                Ids.fresh() + "@example.org", "Dominique Essai", "une phrase assez longue", grant);
        return new Actor(account, Set.of(grant));
    }

    /** Known for that long; of the platform itself where there is no structure. */
    public String report(Actor reporter, LabelledStructure structure, Duration known, String facts) {
        String place = structure == null ? Breach.PLATFORM : structure.id();
        String departement = structure == null ? "75" : structure.departement();
        String since = times.shown(Instant.now().minus(known), departement);
        return idOf(reporting.by(reporter, new ReportBreach.Report(place, since, facts)));
    }

    static String idOf(Outcome outcome) {
        return outcome.id("breach");
    }

    String local(Instant moment) {
        return times.shown(moment, "38");
    }

    public String task(String id, Actor actor) {
        return tasks.openIn(id, actor).stream()
                .map(Tasks.Waiting::task)
                .findFirst()
                .orElseThrow();
    }

    void write(String id, Actor manager, Map<String, String> answers) {
        assertThat(describing.write(id, files.known(id).version(), answers, manager))
                .isInstanceOf(Outcome.Done.class);
    }

    /** All that a notice needs, sent that long ago. */
    public void describe(String id, Actor manager, Duration sent) {
        Map<String, String> answers = new HashMap<>(Map.of(
                Aspect.NATURE.key(),
                "CONFIDENTIALITY,AVAILABILITY",
                Aspect.CAUSE.key(),
                "INTENTIONAL",
                Aspect.WHO.key(),
                "CITIZENS",
                Statement.PERSONS,
                "12",
                Aspect.DATA.key(),
                "IDENTITY,CONTACT",
                Statement.RECORDS,
                "30",
                Statement.CONSEQUENCES,
                "Une usurpation d’identité est possible.",
                Statement.MEASURES,
                "Plainte déposée, serrure changée."));
        answers.put(Statement.CONTACT, "dpd@ville.example");
        answers.put(Statement.REFERENCE, "CNIL-2026-0001");
        answers.put(Statement.SENT_AT, local(Instant.now().minus(sent)));
        write(id, manager, answers);
    }

    public String notified(Actor agent, Actor manager, LabelledStructure structure) {
        String id = report(agent, structure, Duration.ofHours(2), "Un vol.");
        tell(id, manager);
        return id;
    }

    String closed(Actor agent, Actor manager, LabelledStructure structure) {
        String id = notified(agent, manager, structure);
        close(id, manager);
        return id;
    }

    /** From the report until its time in the register is over. */
    public void outlive(String id, Actor manager) {
        tell(id, manager);
        close(id, manager);
        fire(id, "time-in-register-over");
    }

    private void tell(String id, Actor manager) {
        describe(id, manager, Duration.ofMinutes(10));
        assertThat(notices.sent(task(id, manager), manager)).isInstanceOf(Outcome.Done.class);
    }

    private void close(String id, Actor manager) {
        write(id, manager, Map.of(Statement.INFORMING, "Risque levé."));
        assertThat(informing.stayQuiet(task(id, manager), manager)).isInstanceOf(Outcome.Done.class);
    }

    /** When a timer of its process is due. */
    Instant due(String id, String timer) {
        return job(id, timer).getDuedate().toInstant();
    }

    /** The timer's time has come, and what follows it by itself is done. */
    void fire(String id, String timer) {
        engine.getManagementService().executeJob(job(id, timer).getId());
        jobs(id).stream()
                .filter(job -> job.getDuedate() == null)
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private Job job(String id, String timer) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process(id))
                .activityId(timer)
                .singleResult();
    }

    private List<Job> jobs(String id) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process(id))
                .list();
    }

    private String process(String id) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
    }
}
