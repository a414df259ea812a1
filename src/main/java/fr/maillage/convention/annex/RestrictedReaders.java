package fr.maillage.convention.annex;

import fr.maillage.act.Parties;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Audience;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.Members;
import fr.maillage.people.Actor;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * For whom the restricted annex of a convention is: its office, whoever is asked to sign it, its parties; once it is in
 * force, those who are party to it today.
 */
@Component
public class RestrictedReaders {

    private final ConventionFiles files;
    private final Parties parties;
    private final Members members;
    private final Tasks tasks;

    RestrictedReaders(ConventionFiles files, Parties parties, Members members, Tasks tasks) {
        this.files = files;
        this.parties = parties;
        this.members = members;
        this.tasks = tasks;
    }

    /**
     * Whether the actor is one of them.
     *
     * @param act the case of the act that lists it: the convention's own, or that of the amendment that replaces it
     */
    public boolean include(String convention, String act, Actor actor) {
        Convention known = files.known(convention);
        return files.isOwn(known, actor)
                || speaksForAParty(known, actor)
                || members.include(known, actor)
                || isAskedToSign(act, actor);
    }

    private boolean speaksForAParty(Convention convention, Actor actor) {
        Set<Audience> reaching = Audience.reaching(actor);
        return convention.state() != InstrumentState.SEALED
                && parties.of(convention.id(), convention.issue()).stream()
                        .filter(party -> party.side().signs())
                        .anyMatch(party -> reaching.contains(party.audience()));
    }

    /** By a right that was lent them: whoever signs reads the whole act. */
    private boolean isAskedToSign(String act, Actor actor) {
        return tasks.openIn(act, actor).stream().anyMatch(task -> task.form().equals(Signatures.FORM));
    }
}
