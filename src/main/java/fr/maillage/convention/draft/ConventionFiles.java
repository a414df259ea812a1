package fr.maillage.convention.draft;

import fr.maillage.casework.Cases;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens a convention's file to those who may see it; to anyone else it does not exist. */
@Component
public class ConventionFiles {

    private static final Set<Role> OFFICE = Set.of(Role.PREFECTURE_OFFICER, Role.PREFECT);

    private final Conventions conventions;
    private final Cases cases;

    ConventionFiles(Conventions conventions, Cases cases) {
        this.conventions = conventions;
        this.cases = cases;
    }

    /** For reading: whoever may see its case. */
    public Convention readable(String id, Actor actor) {
        Convention convention = known(id);
        cases.of(id, actor);
        return convention;
    }

    /** For writing: the prefect's office. */
    public Convention own(String id, Actor actor) {
        Convention convention = known(id);
        if (!isOffice(actor, convention.departement())) {
            throw new UnknownObject("convention");
        }
        return convention;
    }

    /** For writing on its draft: the prefect's office, until it sends it. */
    public Convention drafted(String id, Actor actor) {
        Convention convention = own(id, actor);
        if (!convention.isDraft()) {
            throw new UnknownObject("draft");
        }
        return convention;
    }

    /** The conventions of the actor's own départements, the latest first; unknown to whoever has none. */
    public List<Convention> ofOffice(Actor actor) {
        List<String> territories = territoriesOf(actor);
        if (territories.isEmpty()) {
            throw new UnknownObject("conventions");
        }
        return conventions.findTop50ByDepartementInOrderByBegunAtDesc(territories);
    }

    /** Where the actor may begin a convention. */
    public static List<String> territoriesOf(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> OFFICE.contains(grant.role()))
                .map(Grant::territory)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whatever the case's own process asks for, without a person behind it. */
    public Convention known(String id) {
        return Optional.ofNullable(id)
                .flatMap(conventions::findById)
                .orElseThrow(() -> new UnknownObject("convention"));
    }

    /** Takes a convention, and its case, to its parties. */
    void send(Convention convention, Actor actor) {
        convention.send(actor.account());
        cases.reach(convention.id(), convention.state().stage());
    }

    /** Takes a convention, and its case, to the next state. */
    public void advance(Convention convention, InstrumentState next) {
        convention.moveTo(next);
        cases.reach(convention.id(), next.stage());
    }

    /** Whether the actor's office is the one that drafts it. */
    public boolean isOwn(Convention convention, Actor actor) {
        return isOffice(actor, convention.departement());
    }

    /** Whether the actor is of the prefect's office of a département. */
    public static boolean isOffice(Actor actor, String departement) {
        return OFFICE.stream().anyMatch(role -> actor.may(role, departement, Grant.ANY));
    }
}
