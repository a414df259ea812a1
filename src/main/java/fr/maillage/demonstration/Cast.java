package fr.maillage.demonstration;

import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.DemonstrationAccounts;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.calendar.Territories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration: one account for every role, named by what they are. */
@Component
@Profile("demo")
class Cast implements DemonstrationAccounts {

    /** The same for everybody, shown on the login page, and worth nothing outside the demonstration. */
    static final String PASSWORD = "demonstration-2026";

    /** Who signs for a partner by delegation. */
    static final String DEPUTY = "delegataire-82";

    static final List<String> DEPARTEMENTS = List.of("82", "13", "38");

    private final AccountOpening opening;
    private final Accounts accounts;
    private final Territories territories;
    private final Frameworks frameworks;

    Cast(AccountOpening opening, Accounts accounts, Territories territories, Frameworks frameworks) {
        this.opening = opening;
        this.accounts = accounts;
        this.territories = territories;
        this.frameworks = frameworks;
    }

    /** One person: how the address begins, what they are, and what they may do. */
    record Person(String name, String title, Grant grant) {
        String email() {
            return name + "@demonstration.example";
        }
    }

    /** Opens the accounts that are not open yet. */
    void enter() {
        persons().values().stream()
                .filter(person -> accounts.findByEmail(person.email()).isEmpty())
                .forEach(person ->
                        opening.openForDemonstration(person.email(), person.title(), PASSWORD, person.grant()));
    }

    Person person(String name) {
        return persons().get(name);
    }

    /** Somebody of the cast, with what they may do. */
    Actor actor(String name) {
        Person person = persons().get(name);
        return accounts.findByEmail(person.email())
                .map(account -> new Actor(account.id(), Set.of(person.grant())))
                .orElseThrow(() -> new IllegalStateException("nobody plays " + name));
    }

    /** Those who sign for the base partners of a département. */
    List<Actor> partnersOf(String departement) {
        return persons().keySet().stream()
                .filter(name -> name.startsWith("partenaire-" + departement + "-"))
                .map(this::actor)
                .toList();
    }

    @Override
    public List<Shown> all() {
        return persons().values().stream()
                .filter(person -> !person.name().startsWith("partenaire-")
                        || person.name().endsWith("-cnaf"))
                .map(person -> new Shown(person.title(), person.email(), PASSWORD))
                .toList();
    }

    private Map<String, Person> persons() {
        Map<String, Person> persons = new LinkedHashMap<>();
        List<Person> all = new ArrayList<>();
        Scenes.all().stream()
                .map(Scene::sponsor)
                .distinct()
                .forEach(sponsor -> all.add(new Person(
                        "porteur-" + sponsor.id(),
                        "Porteur de projet, " + sponsor.name(),
                        Grant.inOrganisation(Role.SPONSOR, sponsor.id()))));
        DEPARTEMENTS.forEach(code -> all.addAll(department(code)));
        all.add(new Person("gestionnaire", "Gestionnaire, Saint-Nicolas", labelled(Role.MANAGER)));
        all.add(new Person(
                "gestionnaire-montaigu",
                "Gestionnaire, Montaigu-de-Quercy",
                Grant.inOrganisation(Role.MANAGER, "commune-montaigu", "82")));
        all.add(new Person("conseil", "Conseiller France Services, Saint-Nicolas", labelled(Role.AGENT)));
        all.add(new Person("tete-de-reseau", "Tête de réseau, Saint-Nicolas", labelled(Role.NETWORK_HEAD)));
        all.add(new Person(
                "referent", "Référent Cnaf, Tarn-et-Garonne", Grant.inOrganisation(Role.REFERENT, "cnaf", "82")));
        all.add(new Person(DEPUTY, "Adjoint du partenaire MSA, Tarn-et-Garonne", Grant.national(Role.DELEGATE)));
        all.add(new Person("anct", "Agent de l’ANCT", Grant.national(Role.ANCT_OFFICER)));
        all.add(new Person("auditeur", "Auditeur", Grant.national(Role.AUDITOR)));
        all.add(new Person("coordination", "Coordination du réseau", Grant.national(Role.COORDINATOR)));
        all.add(new Person("controle", "Contrôle du journal", Grant.national(Role.JOURNAL_AUDITOR)));
        all.add(new Person("exploitation", "Exploitation technique", Grant.national(Role.OPERATOR)));
        all.add(new Person("administration", "Administration des comptes", Grant.national(Role.ADMINISTRATOR)));
        all.forEach(person -> persons.put(person.name(), person));
        return persons;
    }

    /** A role in the structure of Tarn-et-Garonne whose label the demonstration takes to the signed decision. */
    private static Grant labelled(Role role) {
        return Grant.inOrganisation(role, "commune-saint-nicolas", "82");
    }

    private List<Person> department(String code) {
        String name = territories.of(code).name();
        List<Person> people = new ArrayList<>();
        people.add(new Person(
                "prefecture-" + code, "Préfecture, " + name, Grant.territorial(Role.PREFECTURE_OFFICER, code)));
        people.add(new Person("prefet-" + code, "Préfet, " + name, Grant.territorial(Role.PREFECT, code)));
        for (Partner partner : frameworks.all().get(0).partners()) {
            people.add(new Person(
                    "partenaire-" + code + "-" + partner.code(),
                    partner.name() + ", " + name,
                    Grant.inOrganisation(Role.PARTNER_SIGNATORY, partner.code(), code)));
        }
        return people;
    }
}
