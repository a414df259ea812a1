package fr.maillage.mandate.request;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens requests to the team of their mandate's structure; to anyone else they do not exist. */
@Component
@Transactional(readOnly = true)
public class RequestFiles {

    private final DataRequests requests;
    private final MandateFiles mandates;

    RequestFiles(DataRequests requests, MandateFiles mandates) {
        this.requests = requests;
        this.mandates = mandates;
    }

    /** For the structure's team. */
    public DataRequest readable(String id, Actor actor) {
        DataRequest request = known(id);
        mandates.readable(request.mandate(), actor);
        return request;
    }

    public Mandate mandateOf(DataRequest request) {
        return mandates.known(request.mandate());
    }

    /** Those of a mandate, the oldest first. */
    public List<DataRequest> of(String mandate) {
        return requests.findByMandateOrderByAskedAt(mandate);
    }

    /**
     * Whether the actor may hand over what a mandate holds: as long as it holds anything closed, an agent it names;
     * afterwards any of the structure's team.
     */
    boolean mayHandOver(Mandate mandate, Actor actor) {
        return mandate.particulars().isEmpty() || mandate.agents().contains(actor.account());
    }

    DataRequest known(String id) {
        return Optional.ofNullable(id)
                .filter(Ids::isOne)
                .flatMap(requests::findById)
                .orElseThrow(() -> new UnknownObject("request"));
    }
}
