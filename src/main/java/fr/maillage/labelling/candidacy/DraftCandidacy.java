package fr.maillage.labelling.candidacy;

import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.LostRace;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a candidacy while it is being written. A draft is no act: nothing of it reaches the journal. What was written
 * from a page that another tab has overtaken is not kept, so that nothing is overwritten unseen.
 */
@Component
public class DraftCandidacy {

    /** What became of a write. */
    public enum Written {
        KEPT,
        /** not kept: there is more than a candidacy may hold */
        TOO_MUCH,
        /** not kept: another tab or a colleague has written since the page was read */
        OVERTAKEN;

        /** The key of the sentence that tells the person. */
        public String sentence() {
            return switch (this) {
                case KEPT -> "candidacy.kept";
                case TOO_MUCH -> "candidacy.too-much";
                case OVERTAKEN -> "candidacy.overtaken";
            };
        }
    }

    /**
     * What a page shows when it writes.
     *
     * @param version how often the answers were written when the page was read
     * @param tab a name of the page's own, so that its own writes do not overtake it
     */
    public record Reading(long version, String tab) {}

    private static final int MOST_CHARACTERS = 200_000;

    private final Candidacies candidacies;
    private final Dossiers dossiers;
    private final TransactionTemplate transaction;

    DraftCandidacy(Candidacies candidacies, Dossiers dossiers, TransactionTemplate transaction) {
        this.candidacies = candidacies;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    /** What a page that opens the file now shows. */
    @Transactional(readOnly = true)
    public Reading reading(String id, Actor actor) {
        return new Reading(dossiers.own(id, actor).writings(), Ids.fresh());
    }

    /** Lays what was typed over the file. Two writes at once queue: a tab never loses against itself. */
    public Written write(String id, Reading reading, Map<String, String> typed, Actor actor) {
        return change(id, reading, answers -> answers.with(typed), actor);
    }

    /** Takes an entry out of a list: a site, an agent. */
    public Written remove(String id, Reading reading, String list, int number, Actor actor) {
        return change(id, reading, answers -> answers.withoutEntry(list, number), actor);
    }

    private Written change(String id, Reading reading, UnaryOperator<Answers> change, Actor actor) {
        return LostRace.runAgain(() -> transaction.execute(status -> lay(id, reading, change, actor)));
    }

    private Written lay(String id, Reading reading, UnaryOperator<Answers> change, Actor actor) {
        Candidacy candidacy = dossiers.own(id, actor);
        if (!candidacy.state().isOpenForWriting() || !candidacy.isStillAt(reading.version(), reading.tab())) {
            return Written.OVERTAKEN;
        }
        Answers changed = change.apply(candidacy.answers());
        if (changed.length() > MOST_CHARACTERS) {
            return Written.TOO_MUCH;
        }
        if (!changed.equals(candidacy.answers())) {
            candidacy.write(changed, reading.tab());
            candidacies.flush();
        }
        return Written.KEPT;
    }
}
