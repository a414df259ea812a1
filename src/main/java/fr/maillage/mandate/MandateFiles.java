package fr.maillage.mandate;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens mandates to the people of their structure; to anyone else they do not exist. */
@Component
@Transactional(readOnly = true)
public class MandateFiles {

    private static final Set<Role> TEAM = Set.of(Role.AGENT, Role.MANAGER);

    private final Mandates mandates;

    MandateFiles(Mandates mandates) {
        this.mandates = mandates;
    }

    /** For reading: the structure's team. What it says of the citizen, only the named agents open. */
    public Mandate readable(String id, Actor actor) {
        Mandate mandate = known(id);
        if (TEAM.stream().noneMatch(role -> actor.may(role, mandate.departement(), mandate.organisation()))) {
            throw new UnknownObject("mandate");
        }
        return mandate;
    }

    /** For writing on it while it is prepared: the agent who prepares it. */
    public Mandate drafted(String id, Actor actor) {
        Mandate mandate = known(id);
        if (!mandate.agent().equals(actor.account())
                || !actor.may(Role.AGENT, mandate.departement(), mandate.organisation())
                || mandate.state() != MandateState.PREPARED) {
            throw new UnknownObject("mandate");
        }
        return mandate;
    }

    /** For acting under it, whoever asks: see {@link Mandates#findToActOn}. */
    public Mandate toActOn(String id) {
        return mandates.findToActOn(id).orElseThrow(() -> new UnknownObject("mandate"));
    }

    /** For destroying what is its: whoever would have it held meanwhile waits, and finds it done. */
    public Mandate toErase(String id) {
        Mandate mandate = toActOn(id);
        mandates.flush();
        return mandate;
    }

    /** For taking it back at the desk, as its citizen asks: the agents it names, and who runs their structure. */
    public Mandate withdrawable(String id, Actor actor) {
        Mandate mandate = readable(id, actor);
        if (!mandate.agents().contains(actor.account())
                && !actor.may(Role.MANAGER, mandate.departement(), mandate.organisation())) {
            throw new UnknownObject("mandate");
        }
        return mandate;
    }

    /** For holding back its destruction: who runs its structure, because they answer for the data. */
    public Mandate holdable(String id, Actor actor) {
        Mandate mandate = known(id);
        if (!actor.may(Role.MANAGER, mandate.departement(), mandate.organisation())) {
            throw new UnknownObject("mandate");
        }
        return mandate;
    }

    /** Whatever the mandate's own process asks for, without a person behind it. */
    public Mandate known(String id) {
        return Optional.ofNullable(id)
                .filter(Ids::isOne)
                .flatMap(mandates::findById)
                .orElseThrow(() -> new UnknownObject("mandate"));
    }

    /** The organisations for whose structures the actor works. */
    public static List<String> organisationsOf(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> TEAM.contains(grant.role()))
                .map(Grant::organisation)
                .distinct()
                .sorted()
                .toList();
    }
}
