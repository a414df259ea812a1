package fr.maillage.convention.annex;

import fr.maillage.act.Parties;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Audience;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Members;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever may see a convention's case reads its annexes; the restricted one is for its parties and the office. */
@Component
class AnnexGuard implements DocumentGuard {

    /** The kinds under which annexes stand in the store. */
    static final String KIND = "convention-annex";

    static final String RESTRICTED = "convention-annex-restricted";

    private final ConventionFiles files;
    private final Parties parties;
    private final Tasks tasks;
    private final Members members;

    AnnexGuard(ConventionFiles files, Parties parties, Tasks tasks, Members members) {
        this.files = files;
        this.parties = parties;
        this.tasks = tasks;
        this.members = members;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return switch (document.kind()) {
            case KIND -> seesCase(document.caseId(), actor);
            case RESTRICTED -> mayReadRestricted(document.caseId(), actor);
            default -> false;
        };
    }

    /** Whether annex 6 of the convention is for the actor. */
    boolean mayReadRestricted(String id, Actor actor) {
        Convention convention = files.known(id);
        return files.isOwn(convention, actor)
                || speaksForAParty(convention, actor)
                || members.include(convention, actor)
                || isAskedToSign(id, actor);
    }

    private boolean speaksForAParty(Convention convention, Actor actor) {
        Set<Audience> reaching = Audience.reaching(actor);
        return parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> party.side().signs())
                .anyMatch(party -> reaching.contains(party.audience()));
    }

    /** By a right that was lent them: whoever signs reads the whole act. */
    private boolean isAskedToSign(String id, Actor actor) {
        return tasks.openIn(id, actor).stream().anyMatch(task -> task.form().equals(Signatures.FORM));
    }

    private boolean seesCase(String convention, Actor actor) {
        try {
            files.readable(convention, actor);
            return true;
        } catch (UnknownObject unknown) {
            return false;
        }
    }
}
