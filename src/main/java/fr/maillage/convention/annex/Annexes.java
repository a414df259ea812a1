package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The annexes of all issues of all conventions. */
public interface Annexes extends JpaRepository<Annex, String> {

    List<Annex> findByCaseIdAndIssueOrderByKind(String caseId, int issue);

    List<Annex> findByCaseIdIn(Collection<String> cases);

    Optional<Annex> findFirstByCaseIdAndKindAndIssueLessThanOrderByIssueDesc(String caseId, AnnexKind kind, int issue);

    Optional<Annex> findFirstByCaseIdInAndKindOrderByEditionDesc(Collection<String> cases, AnnexKind kind);

    /** Those of one issue, by number. */
    default List<Annex> of(String caseId, int issue) {
        return findByCaseIdAndIssueOrderByKind(caseId, issue).stream()
                .sorted(Comparator.comparing(Annex::kind))
                .toList();
    }

    default Optional<Annex> find(Convention convention, AnnexKind kind) {
        return find(convention.id(), convention.issue(), kind);
    }

    default Optional<Annex> find(String caseId, int issue, AnnexKind kind) {
        return findById(Annex.idOf(caseId, issue, kind));
    }

    /** As the last issue before this one had it; some were never sent. */
    default Optional<Annex> before(Convention convention, AnnexKind kind) {
        return before(convention.id(), convention.issue(), kind);
    }

    default Optional<Annex> before(String caseId, int issue, AnnexKind kind) {
        return findFirstByCaseIdAndKindAndIssueLessThanOrderByIssueDesc(caseId, kind, issue);
    }

    /** The highest among those that some acts list; 0 where none does. */
    default int lastEdition(Collection<String> cases, AnnexKind kind) {
        return findFirstByCaseIdInAndKindOrderByEditionDesc(cases, kind)
                .map(Annex::edition)
                .orElse(0);
    }
}
