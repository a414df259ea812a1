package fr.maillage.labelling.candidacy;

import fr.maillage.casework.Cases;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a candidacy's file to those who may see it; to anyone else it does not exist. */
@Component
public class Dossiers {

    private final Candidacies candidacies;
    private final Cases cases;

    Dossiers(Candidacies candidacies, Cases cases) {
        this.candidacies = candidacies;
        this.cases = cases;
    }

    /** For reading: the sponsor's own people, and once it is filed whoever may see its case. */
    public Candidacy readable(String id, Actor actor) {
        return found(id).filter(candidacy -> isReadBy(actor, candidacy)).orElseThrow(Dossiers::unknown);
    }

    /** Whether there is such a file, for reading. */
    public boolean isReadable(String id, Actor actor) {
        return found(id).filter(candidacy -> isReadBy(actor, candidacy)).isPresent();
    }

    /** For writing: the sponsor's own people. */
    public Candidacy own(String id, Actor actor) {
        Candidacy candidacy = known(id);
        if (!isSponsor(actor, candidacy)) {
            throw unknown();
        }
        return candidacy;
    }

    /** The drafts of the actor's organisations, the latest first. */
    public List<Candidacy> draftsOf(Actor actor) {
        List<String> organisations = actor.grants().stream()
                .filter(grant -> grant.role() == Role.SPONSOR)
                .map(Grant::organisation)
                .toList();
        return organisations.isEmpty()
                ? List.of()
                : candidacies.findTop50ByOrganisationInAndStateOrderByBegunAtDesc(organisations, CandidacyState.DRAFT);
    }

    /** Whatever the case's own process asks for, without a person behind it. */
    public Candidacy known(String id) {
        return found(id).orElseThrow(Dossiers::unknown);
    }

    /** Takes a candidacy, and its case, to the next state. */
    public void advance(String id, CandidacyState next) {
        known(id).moveTo(next);
        cases.reach(id, stage(next));
    }

    /** The same out of turn: of two who do so at once the second meets the other's rows here, before its process is told. */
    public void divert(String id, CandidacyState next) {
        advance(id, next);
        candidacies.flush();
    }

    /** Refuses a candidacy with reasons; the process closes its case. */
    public void refuse(String id, String reasons) {
        known(id).refuse(reasons);
        cases.reach(id, stage(CandidacyState.REFUSED));
    }

    /** The name under which a case shows a candidacy's state. */
    public static String stage(CandidacyState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static boolean isSponsor(Actor actor, Candidacy candidacy) {
        return actor.may(Role.SPONSOR, candidacy.departement(), candidacy.organisation());
    }

    private boolean isReadBy(Actor actor, Candidacy candidacy) {
        return isSponsor(actor, candidacy)
                || (candidacy.state() != CandidacyState.DRAFT && cases.isReadBy(candidacy.id(), actor));
    }

    private Optional<Candidacy> found(String id) {
        return Optional.ofNullable(id).flatMap(candidacies::findById);
    }

    private static UnknownObject unknown() {
        return new UnknownObject("candidacy");
    }
}
