package fr.maillage.directory;

import fr.maillage.document.Documents;
import fr.maillage.document.Inspected;
import fr.maillage.document.Inspection;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A manager or a sponsor says what lets their organisation sign, outside any candidacy. */
@Component
public class StateCapacity {

    /** Under which the acts themselves stand in the store. */
    static final String KIND = "capacity";

    private static final String PDF = "application/pdf";
    private static final Set<Role> OWN = Set.of(Role.SPONSOR, Role.MANAGER);

    private final CapacityProofs proofs;
    private final Documents documents;
    private final Inspection inspection;
    private final TransactionTemplate transaction;

    StateCapacity(CapacityProofs proofs, Documents documents, Inspection inspection, TransactionTemplate transaction) {
        this.proofs = proofs;
        this.documents = documents;
        this.inspection = inspection;
        this.transaction = transaction;
    }

    /** The act itself as it was sent; without bytes when it was not. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    public record Act(String name, byte[] bytes) {
        public static final Act NONE = new Act("", new byte[0]);
    }

    /** The organisations for which the actor may say so. */
    public static List<String> organisationsOf(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> OWN.contains(grant.role()))
                .map(Grant::organisation)
                .distinct()
                .sorted()
                .toList();
    }

    /** The proof that counts, for the organisation's own people; unknown to anyone else. */
    public Optional<CapacityProof> known(String organisation, Actor actor) {
        if (!organisationsOf(actor).contains(organisation)) {
            throw new UnknownObject("organisation");
        }
        return proofs.latest(organisation);
    }

    /**
     * Keeps a statement that says enough; tells what it lacks, and keeps nothing then.
     *
     * @param read as the page had read it
     */
    public List<Refusal> state(
            String organisation, CapacityStatement read, CapacityStatement typed, Act act, Actor actor) {
        CapacityStatement before =
                known(organisation, actor).map(CapacityProof::statement).orElse(CapacityStatement.NONE);
        if (!before.equals(read)) {
            return List.of(Refusal.of("directory.capacity.overtaken"));
        }
        if (!typed.lacks().isEmpty()) {
            return typed.lacks();
        }
        if (act.bytes().length == 0) {
            proofs.keep(organisation, typed, actor.account());
            return List.of();
        }
        return withAct(organisation, typed, act, actor);
    }

    private List<Refusal> withAct(String organisation, CapacityStatement typed, Act act, Actor actor) {
        Inspected inspected = inspection.inspect(act.name(), act.bytes());
        if (inspected instanceof Inspected.Rejected rejected) {
            return List.of(rejected.at("file"));
        }
        Inspected.Accepted file = (Inspected.Accepted) inspected;
        if (!file.mediaType().equals(PDF)) {
            return List.of(Refusal.at("file", "directory.capacity.file.pdf"));
        }
        transaction.executeWithoutResult(status -> {
            StoredDocument kept = documents.put(organisation, KIND, file.name(), PDF, act.bytes(), actor.account());
            documents.settle(organisation);
            proofs.keep(organisation, typed, kept, actor.account());
        });
        return List.of();
    }
}
