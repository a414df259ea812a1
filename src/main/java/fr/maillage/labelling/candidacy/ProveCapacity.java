package fr.maillage.labelling.candidacy;

import fr.maillage.directory.CapacityProofs;
import fr.maillage.directory.CapacityStatement;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.CapacityProved;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the deliberation or board decision that lets the manager sign. Asked for before a signature, not to file. */
@Component
public class ProveCapacity {

    private final Dossiers dossiers;
    private final CapacityProofs proofs;
    private final Journal journal;

    ProveCapacity(Dossiers dossiers, CapacityProofs proofs, Journal journal) {
        this.dossiers = dossiers;
        this.proofs = proofs;
        this.journal = journal;
    }

    /** What came of it: whether the proof is kept, and what its giver should know. */
    public record Proved(boolean kept, List<Refusal> remarks) {}

    /**
     * Keeps the proof, and tells what a reader should look at: oddities do not block. A page that another one has
     * overtaken is told so and keeps nothing.
     *
     * @param read the proof as the page had read it
     * @param typed {@code capacity.kind} (DELIBERATION or BOARD_DECISION), {@code capacity.number}, the figures
     */
    @Transactional
    public Proved prove(String id, Answers read, Map<String, String> typed, Actor actor) {
        Candidacy candidacy = dossiers.own(id, actor);
        if (candidacy.state() == CandidacyState.REFUSED || candidacy.state() == CandidacyState.WITHDRAWN) {
            return new Proved(false, List.of(Refusal.of("candidacy.already-over")));
        }
        Answers before = candidacy.capacity();
        if (!before.equals(read)) {
            return new Proved(false, List.of(Refusal.of("candidacy.capacity.overtaken")));
        }
        candidacy.prove(typed);
        boolean isAct = candidacy.state() != CandidacyState.DRAFT;
        if (isAct
                && candidacy.capacity().has("capacity.kind")
                && !candidacy.capacity().equals(before)) {
            journal.record(
                    id, actor.account(), new CapacityProved(candidacy.capacity().get("capacity.kind")));
        }
        CapacityStatement statement = new CapacityStatement(candidacy.capacity().byKey());
        if (isAct) {
            proofs.keep(candidacy.organisation(), statement, actor.account());
        }
        return new Proved(true, statement.oddities());
    }
}
