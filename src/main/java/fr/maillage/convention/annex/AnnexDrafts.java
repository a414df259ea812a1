package fr.maillage.convention.annex;

import org.springframework.data.jpa.repository.JpaRepository;

/** What offices typed for annexes, by convention. */
public interface AnnexDrafts extends JpaRepository<AnnexDraft, String> {

    /** A blank one where nobody has typed anything yet. */
    default AnnexDraft of(String convention) {
        return findById(convention).orElseGet(() -> new AnnexDraft(convention));
    }
}
