package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.demonstration.Scene;
import fr.maillage.demonstration.Scenes;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.audit.FillGrid;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.labelling.candidacy.BeginCandidacy;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.labelling.candidacy.FileCandidacy;
import fr.maillage.labelling.review.AskOpinions;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.shared.LostRace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The acts of a labelling as a test says them: file, ask, refer, fill the grid. */
@TestComponent
public class Labelling {

    @Autowired
    Organisations organisations;

    @Autowired
    Frameworks frameworks;

    @Autowired
    BeginCandidacy beginning;

    @Autowired
    DraftCandidacy drafts;

    @Autowired
    FileCandidacy filing;

    @Autowired
    AskOpinions opinions;

    @Autowired
    Tasks tasks;

    @Autowired
    FillGrid filling;

    @Autowired
    Visits visits;

    @Autowired
    ProcessEngine engine;

    /** The case of Aix, drafted completely. */
    public String draft() {
        Scene aix = Scenes.aix();
        organisations.register(new Organisations.NewOrganisation(
                "aix-en-provence",
                Organisation.Kind.SPONSOR,
                aix.sponsor().nature(),
                aix.sponsor().name(),
                "13",
                null,
                null));
        String id = begun(beginning.begin("aix-en-provence", People.SPONSOR));
        write(id, aix.answers(frameworks, LocalDate.now(ZoneId.of("Europe/Paris"))));
        return id;
    }

    private static String begun(Answer answer) {
        assertThat(answer.refusals()).isEmpty();
        return ((Answer.Done) answer).id();
    }

    public DraftCandidacy.Written write(String id, Map<String, String> typed) {
        return drafts.write(id, drafts.reading(id, People.SPONSOR), typed, People.SPONSOR);
    }

    public Outcome file(String id) {
        return filing.file(id, People.SPONSOR);
    }

    public String filed() {
        String id = draft();
        assertThat(file(id)).isInstanceOf(Outcome.Done.class);
        return id;
    }

    public void askEverybody(String id) {
        opinions.ask(
                task(id, "review-candidacy", People.OFFICE),
                opinions.base("13").stream().map(Partner::code).toList(),
                People.OFFICE);
    }

    public Outcome complete(String id, String form, Decision decision, Actor actor) {
        return tasks.complete(task(id, form, actor), decision, actor);
    }

    public void done(String id, String form, Decision decision, Actor actor) {
        assertThat(complete(id, form, decision, actor)).isInstanceOf(Outcome.Done.class);
    }

    public String task(String id, String form, Actor actor) {
        for (int page = 0; ; page++) {
            var waiting = tasks.waitingFor(actor, "labelling/" + form, Tasks.Order.OLDEST, page);
            var found = waiting.rows().stream()
                    .filter(row -> row.caseId().equals(id))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().task();
            }
            assertThat(waiting.hasNext())
                    .as(form + " waits for " + actor.account())
                    .isTrue();
        }
    }

    /** Does what the platform does behind a decision, step by step and again after a lost race, until nothing is left. */
    public void runSteps(String id) {
        ManagementService jobs = engine.getManagementService();
        var process = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(id);
        while (process.count() > 0) {
            String instance = process.singleResult().getId();
            var waiting =
                    jobs.createJobQuery().processInstanceId(instance).messages().list();
            if (waiting.isEmpty()) {
                return;
            }
            waiting.forEach(job -> LostRace.runAgain(() -> {
                jobs.executeJob(job.getId());
                return job;
            }));
        }
    }

    public void fillGrid(String id, Actor auditor, String... wanting) {
        var audit = visits.latest(id);
        Map<String, String> sheet = new HashMap<>();
        for (Line line : visits.sheet(audit).lines()) {
            boolean met = !List.of(wanting).contains(line.code());
            sheet.put(line.code() + ".verdict", met ? "MET" : "NOT_MET");
            sheet.put(line.code() + ".proof", met ? "SEEN" : "");
            sheet.put(line.code() + ".remark", met ? "" : "to be mended");
        }
        assertThat(filling.write(task(id, "audit-structure", auditor), audit.version(), sheet, auditor))
                .isPresent();
    }
}
