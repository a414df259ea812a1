package fr.maillage.labelling.welcome;

import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.label.Label;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A labelled structure's welcome list as it stands. Its sponsor reads it; its team ticks it. */
public record Welcome(Candidacy candidacy, Label label, List<Line> lines) {

    static final Set<Role> READERS = Set.of(Role.SPONSOR, Role.MANAGER, Role.AGENT);

    /** One item, and who has done it. */
    public record Line(WelcomeItem item, Optional<Tick> tick) {}

    public long done() {
        return lines.stream().filter(line -> line.tick().isPresent()).count();
    }

    /** Agents tick what is theirs; the manager, who answers for it all, ticks everything. */
    public boolean mayTick(WelcomeItem item, Actor actor) {
        return holds(actor, Role.MANAGER) || holds(actor, item.who());
    }

    boolean isReadBy(Actor actor) {
        return READERS.stream().anyMatch(role -> holds(actor, role));
    }

    private boolean holds(Actor actor, Role role) {
        return actor.may(role, candidacy.departement(), candidacy.organisation());
    }
}
