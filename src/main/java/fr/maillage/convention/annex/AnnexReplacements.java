package fr.maillage.convention.annex;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The files that offices joined to their amendments. */
public interface AnnexReplacements extends JpaRepository<AnnexReplacement, String> {

    List<AnnexReplacement> findByCaseId(String caseId);

    /** Those of one amendment, by number. */
    default List<AnnexReplacement> of(String caseId) {
        return findByCaseId(caseId).stream()
                .sorted(Comparator.comparing(AnnexReplacement::kind))
                .toList();
    }

    default Optional<AnnexReplacement> find(String caseId, AnnexKind kind) {
        return findById(AnnexReplacement.idOf(caseId, kind));
    }
}
