package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The annexes of all issues of all conventions. */
public interface Annexes extends JpaRepository<Annex, String> {

    List<Annex> findByConventionIdAndIssueOrderByKind(String conventionId, int issue);

    Optional<Annex> findFirstByConventionIdAndKindAndIssueLessThanOrderByIssueDesc(
            String conventionId, AnnexKind kind, int issue);

    List<Annex> findByDocument(String document);

    /** Those of one issue, by number. */
    default List<Annex> of(String convention, int issue) {
        return findByConventionIdAndIssueOrderByKind(convention, issue).stream()
                .sorted(Comparator.comparing(Annex::kind))
                .toList();
    }

    default Optional<Annex> find(Convention convention, AnnexKind kind) {
        return find(convention.id(), convention.issue(), kind);
    }

    default Optional<Annex> find(String convention, int issue, AnnexKind kind) {
        return findById(Annex.idOf(convention, issue, kind));
    }

    /** As the last issue before this one had it; some were never sent. */
    default Optional<Annex> before(Convention convention, AnnexKind kind) {
        return findFirstByConventionIdAndKindAndIssueLessThanOrderByIssueDesc(
                convention.id(), kind, convention.issue());
    }
}
