package fr.maillage.reach;

import fr.maillage.delegation.Delegation;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.directory.Characters;
import fr.maillage.directory.StateCapacity;
import fr.maillage.document.Documents;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to a person or an organisation: an account, a proof of capacity, a right that was lent. */
final class Belongings {

    @Autowired
    StateCapacity capacity;

    @Autowired
    Documents documents;

    /** The sponsor's proof, and an account that the sponsor's organisation has. */
    Stream<Address> addresses(Person sponsor, Person agent) {
        String organisation = Candidacies.SPONSORING;
        capacity.state(
                organisation,
                capacity.known(organisation, sponsor.actor())
                        .map(known -> known.statement())
                        .orElse(fr.maillage.directory.CapacityStatement.NONE),
                Characters.deliberation(),
                new StateCapacity.Act("deliberation.pdf", HostilePdf.harmless()),
                sponsor.actor());
        String proof = documents.list(organisation, "capacity").get(0).id();
        return Stream.of(
                Address.form(
                        "people/person",
                        "id",
                        "an agent’s account",
                        agent.actor().account()),
                Address.form("directory/capacity", "organisation", "an organisation", organisation),
                new Address("/documents/{id}", "a proof of capacity", proof));
    }

    /** What a prefect lends a delegate. */
    static Stream<Address> lent(Lending lending, Person prefect, String departement, Person delegate) {
        Delegation given = lending.given(
                Lending.wanted(delegate.email(), Grant.territorial(Role.PREFECT, departement)), prefect.actor());
        return Stream.of(new Address("/documents/{id}", "a delegation", given.document()));
    }
}
