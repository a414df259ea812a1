package fr.maillage.labelling.label;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The labels granted. */
public interface Labels extends JpaRepository<Label, String> {

    /** The one whose decision is signed in this case. */
    Optional<Label> findByDecision(String caseId);

    /** Some of those that are long announced, and of which nobody was asked to sign the decision. */
    List<Label> findTop50ByDecisionIsNullAndWelcomedAtIsNotNullOrderByGrantedAt();
}
