package fr.maillage.labelling.candidacy;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All candidacies. */
public interface Candidacies extends JpaRepository<Candidacy, String> {

    List<Candidacy> findTop50ByOrganisationInAndStateOrderByBegunAtDesc(
            List<String> organisations, CandidacyState state);

    int countByOrganisationAndState(String organisation, CandidacyState state);

    boolean existsByOrganisation(String organisation);
}
