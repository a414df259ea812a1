package fr.maillage.people;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of grants, held and taken back. */
interface AccountGrants extends JpaRepository<AccountGrant, String> {

    List<AccountGrant> findByAccountOrderByGrantedAt(String account);

    /** The accounts in use that hold a role there; a query for each reach, so that each has its index. */
    default List<String> accountsReachedBy(Grant grant) {
        boolean anywhere = grant.territory().equals(Grant.ANY);
        if (!grant.organisation().equals(Grant.ANY)) {
            return reachedInOrganisation(grant.role(), grant.organisation(), anywhere ? "%" : grant.territory());
        }
        return anywhere ? reachedInNation(grant.role()) : reachedInTerritory(grant.role(), grant.territory());
    }

    @Query("""
            select distinct g.account from AccountGrant g where g.organisation = :organisation and g.role = :role
            and g.territory like :territory and g.revokedAt is null
            and exists (select 1 from Account a where a.id = g.account and a.state = fr.maillage.people.AccountState.ACTIVE)
            """)
    List<String> reachedInOrganisation(Role role, String organisation, String territory);

    @Query("""
            select distinct g.account from AccountGrant g where g.role = :role and g.territory = :territory
            and g.revokedAt is null
            and exists (select 1 from Account a where a.id = g.account and a.state = fr.maillage.people.AccountState.ACTIVE)
            """)
    List<String> reachedInTerritory(Role role, String territory);

    @Query("""
            select distinct g.account from AccountGrant g where g.role = :role and g.revokedAt is null
            and exists (select 1 from Account a where a.id = g.account and a.state = fr.maillage.people.AccountState.ACTIVE)
            """)
    List<String> reachedInNation(Role role);
}
