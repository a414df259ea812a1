package fr.maillage.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of grants, held and taken back. */
interface AccountGrants extends JpaRepository<AccountGrant, String> {

    List<AccountGrant> findByAccountOrderByGrantedAt(String account);
}
