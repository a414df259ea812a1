package fr.maillage.directory;

import fr.maillage.document.StoredDocument;
import fr.maillage.journal.Journal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The proofs that organisations' managers may sign: recorded by a labelling or on a page of their own, asked by acts. */
@Component
@Transactional
public class CapacityProofs {

    private final EntityManager rows;
    private final Journal journal;
    private final Clock clock;

    CapacityProofs(EntityManager rows, Journal journal, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** The one that counts. */
    @Transactional(readOnly = true)
    public Optional<CapacityProof> latest(String organisation) {
        return rows
                .createQuery(
                        "select p from CapacityProof p where p.organisation = :organisation"
                                + " order by p.recordedAt desc, p.id",
                        CapacityProof.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Keeps what says enough to be a proof and is not kept already; else nothing changes. */
    public void keep(String organisation, CapacityStatement statement, String account) {
        boolean known = latest(organisation)
                .filter(kept -> kept.statement().equals(statement))
                .isPresent();
        if (!known && statement.lacks().isEmpty()) {
            keep(new CapacityProof(organisation, statement, account, clock.instant()));
        }
    }

    /** Keeps it with the act itself. */
    void keep(String organisation, CapacityStatement statement, StoredDocument act, String account) {
        keep(new CapacityProof(organisation, statement, account, clock.instant()).shownBy(act));
    }

    private void keep(CapacityProof proof) {
        rows.persist(proof);
        journal.record(
                proof.organisation(),
                proof.recordedBy(),
                new CapacityFact.CapacityKept(
                        proof.id(), proof.statement().kind(), proof.sha256().orElse("")));
    }
}
