package fr.maillage.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of invitations. */
interface InvitationRows extends JpaRepository<Invitation, String> {

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByEmailKeyAndEndedAtIsNull(String emailKey);
}
