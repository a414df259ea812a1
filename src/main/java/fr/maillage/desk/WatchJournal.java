package fr.maillage.desk;

import fr.maillage.casework.Case;
import fr.maillage.journal.ChainVerifier;
import fr.maillage.journal.DaySeal;
import fr.maillage.journal.DaySeals;
import fr.maillage.journal.Verdict;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The journal, for who watches over it; to everybody else the days of the whole network do not exist. */
@Component
public class WatchJournal {

    private static final Set<Role> WATCH =
            Set.of(Role.JOURNAL_AUDITOR, Role.PREFECTURE_OFFICER, Role.PREFECT, Role.ANCT_OFFICER);

    private final DaySeals seals;
    private final ChainVerifier verifier;

    WatchJournal(DaySeals seals, ChainVerifier verifier) {
        this.seals = seals;
        this.verifier = verifier;
    }

    /** The days' proofs, the latest first. */
    public Slice<DaySeal> days(int page, Actor actor) {
        admit(actor);
        return seals.list(page);
    }

    /** The day that ends at a checkpoint: each of its checkpoints, and the proof of the last. */
    public Verdict verify(long checkpoint, Actor actor) {
        admit(actor);
        return verifier.verifyDay(checkpoint);
    }

    /** The proof of a day, to be kept where nobody who has this database has a hand. */
    public DaySeal proof(long checkpoint, Actor actor) {
        admit(actor);
        return seals.of(checkpoint).orElseThrow(() -> new UnknownObject("day"));
    }

    /** One case, for its offices too; nothing for anybody else. */
    public Optional<Verdict> verify(Case matter, Actor actor) {
        boolean watches = WATCH.stream().anyMatch(role -> actor.may(role, matter.territory(), matter.organisation()));
        return watches ? Optional.of(verifier.verify(matter.id())) : Optional.empty();
    }

    private static void admit(Actor actor) {
        if (!actor.is(Role.JOURNAL_AUDITOR)) {
            throw new UnknownObject("journal");
        }
    }
}
