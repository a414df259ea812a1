package fr.maillage.mandate.request;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.DataHandedOver;
import fr.maillage.people.Actor;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records that the data is handed over: in the request's case, and in its mandate's journal. */
@Component
class RecordHandOver implements Verb<IdentityChecked> {

    private final RequestFiles files;
    private final MandateCase mandates;
    private final Clock clock;

    RecordHandOver(RequestFiles files, MandateCase mandates, Clock clock) {
        this.files = files;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public String form() {
        return HandOverData.FORM;
    }

    @Override
    public Class<IdentityChecked> decision() {
        return IdentityChecked.class;
    }

    @Override
    public Outcome apply(Task task, IdentityChecked checked, Actor actor) {
        DataRequest request = files.readable(task.caseId(), actor);
        request.handOver(checked.document(), actor.account(), clock.instant());
        DataHandedOver fact = new DataHandedOver(checked.document().name());
        mandates.record(files.mandateOf(request), actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }
}
