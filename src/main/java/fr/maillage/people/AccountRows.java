package fr.maillage.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of accounts. */
interface AccountRows extends JpaRepository<Account, String> {

    Optional<Account> findByEmailKey(String emailKey);

    boolean existsByEmailKey(String emailKey);

    /** State, language, password date and each held grant of an account, in one statement. */
    @Query("""
            select a.state, a.language, a.passwordSince, g.role, g.territory, g.organisation
            from Account a left join AccountGrant g on g.account = a.id and g.revokedAt is null
            where a.id = ?1""")
    List<Object[]> standing(String account);
}
