package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Slice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The tasks' door. A completion that lost a race is run again from the start: either the colleague who won has done the
 * very task, which is then said, or they did another thing and this one goes through.
 */
@Component
class CaseworkTasks implements Tasks {

    private final WorkList workList;
    private final Completion completion;

    CaseworkTasks(WorkList workList, Completion completion) {
        this.workList = workList;
        this.completion = completion;
    }

    @Override
    public Slice<Waiting> waitingFor(Actor actor, String form, Order order, int page) {
        return workList.waitingFor(actor, form, order, page);
    }

    @Override
    public List<Waiting> openIn(String caseId, Actor actor) {
        return workList.openIn(caseId, actor);
    }

    @Override
    public List<Waiting> lendable(Actor actor) {
        return workList.lendable(actor);
    }

    @Override
    public Optional<Task> find(String task, String form) {
        return completion.find(task, form);
    }

    @Override
    public Task of(String task, String form, Actor actor) {
        return completion.of(task, form, actor);
    }

    @Override
    public Outcome complete(String task, Decision decision, Actor actor) {
        return LostRace.runAgain(() -> completion.complete(task, decision, actor));
    }
}
