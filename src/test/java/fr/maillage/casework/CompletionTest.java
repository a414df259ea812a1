package fr.maillage.casework;

import static fr.maillage.engine.Requests.AUDITOR;
import static fr.maillage.engine.Requests.COLLEAGUE;
import static fr.maillage.engine.Requests.OFFICER;
import static fr.maillage.engine.Requests.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.engine.RequestSteps.Script;
import fr.maillage.engine.RequestVerbs.Answer;
import fr.maillage.engine.Requests;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class CompletionTest {

    private static final Answer ACCEPT = new Answer("ACCEPT");

    @Autowired
    private Tasks tasks;

    @Autowired
    private Processes processes;

    @Autowired
    private Requests requests;

    @Autowired
    private Journal journal;

    @Autowired
    private Script script;

    private static final String REVIEW = "test/review-request";

    @Test
    void movesRowJournalAndProcessTogether() {
        String caseId = requests.start();
        String task = requests.task(caseId);

        assertThat(tasks.complete(task, ACCEPT, OFFICER)).isInstanceOf(Outcome.Done.class);

        assertThat(tasks.of(task, REVIEW, OFFICER).doneBy()).contains(OFFICER.account());
        assertThat(journal.of(caseId)).extracting(Entry::kind).containsExactly("request-answered");
        assertThat(requests.open(caseId)).isEmpty();
        assertThat(tasks.openIn(caseId, OFFICER)).isEmpty();
    }

    @Test
    void saysThatAColleagueHasAlreadyDoneIt() {
        String task = requests.task(requests.start());
        tasks.complete(task, ACCEPT, OFFICER);

        assertThat(reasons(tasks.complete(task, ACCEPT, COLLEAGUE))).containsExactly("task.already-done");
    }

    @Test
    void saysThatTheModelHasTakenItAway() {
        String caseId = requests.start();
        String task = requests.task(caseId);
        processes.send("request-withdrawn", caseId, Map.of());

        assertThat(reasons(tasks.complete(task, ACCEPT, OFFICER))).containsExactly("task.no-longer-needed");
    }

    @Test
    void changesNothingWhenTheVerbRefuses() {
        String caseId = requests.start();
        String task = requests.task(caseId);

        assertThat(reasons(tasks.complete(task, new Answer("MUTTER"), OFFICER))).containsExactly("request.unclear");

        assertThat(tasks.of(task, REVIEW, OFFICER).isOpen()).isTrue();
        assertThat(journal.of(caseId)).isEmpty();
        assertThat(requests.open(caseId)).hasSize(1);
    }

    @Test
    void answersAStrangerAsIfTheTaskDidNotExist() {
        String task = requests.task(requests.start());

        assertThatThrownBy(() -> tasks.complete(task, ACCEPT, STRANGER)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> tasks.of(task, REVIEW, STRANGER)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> tasks.of("no-such-task", REVIEW, OFFICER)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void opensNoOtherPageWithATask() {
        String task = requests.task(requests.start());

        assertThatThrownBy(() -> tasks.of(task, "test/give-word", OFFICER)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> tasks.complete(task, new Decision() {}, OFFICER))
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void asksEachPartnerApartAndTheAuditorByName() {
        script.settle.set((id, variables) -> Step.refused("step-refused"));
        String caseId = requests.start();
        tasks.complete(requests.task(caseId), new Answer("ASK"), OFFICER);

        for (String code : List.of("CNAF", "MSA")) {
            Actor partner = Requests.partner(code);
            assertThat(tasks.openIn(caseId, partner)).singleElement().satisfies(waiting -> {
                assertThat(waiting.subject()).isEqualTo(code);
                tasks.complete(waiting.task(), ACCEPT, partner);
            });
        }
        requests.runJobs(caseId);
        script.settle.set((id, variables) -> Map.of());

        assertThat(tasks.openIn(caseId, AUDITOR)).hasSize(1);
    }

    @Test
    void letsOneOfTwoAtOnceSucceedAndTellsTheOther() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                String task = requests.task(requests.start());

                List<Outcome> outcomes = atOnce(
                        people,
                        () -> tasks.complete(task, ACCEPT, OFFICER),
                        () -> tasks.complete(task, ACCEPT, COLLEAGUE));

                assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
                assertThat(outcomes.stream().flatMap(outcome -> reasons(outcome).stream()))
                        .containsExactly("task.already-done");
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void letsTwoPartnersAnswerAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            String caseId = requests.start();
            tasks.complete(requests.task(caseId), new Answer("ASK"), OFFICER);

            List<Outcome> outcomes = atOnce(
                    people,
                    () -> answer(caseId, Requests.partner("CNAF")),
                    () -> answer(caseId, Requests.partner("MSA")));

            assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
            assertThat(requests.open(caseId)).isEmpty();
        } finally {
            people.shutdown();
        }
    }

    private Outcome answer(String caseId, Actor partner) {
        return tasks.complete(tasks.openIn(caseId, partner).get(0).task(), ACCEPT, partner);
    }

    private interface Act {
        Outcome run();
    }

    private static List<Outcome> atOnce(ExecutorService people, Act... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<Future<Outcome>> running = Stream.of(acts)
                .map(act -> people.submit(() -> {
                    start.await();
                    return act.run();
                }))
                .toList();
        return List.of(running.get(0).get(), running.get(1).get());
    }

    private static List<String> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.reasons().stream().map(Refusal::key).toList()
                : List.of();
    }
}
