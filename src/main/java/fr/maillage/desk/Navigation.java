package fr.maillage.desk;

import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The ways through the platform that are open to who is here. */
@Component("navigation")
public class Navigation {

    private static final Set<Role> EVERYONE = Set.of();

    private static final Set<Role> WHO_MANAGE =
            Set.of(Role.ADMINISTRATOR, Role.PREFECT, Role.PREFECTURE_OFFICER, Role.SPONSOR, Role.MANAGER);

    private static final Set<Role> OF_A_STRUCTURE = Set.of(Role.SPONSOR, Role.MANAGER, Role.AGENT);

    private static final Set<Role> WHO_ANSWER_FOR_DATA = Set.of(Role.MANAGER, Role.ANCT_OFFICER, Role.OPERATOR);

    private static final Set<Role> OFFICE = Set.of(Role.PREFECT, Role.PREFECTURE_OFFICER);

    private static final Map<String, String> DOSSIERS = Map.of(
            "labelling", "/forms/labelling/dossier.xhtml",
            "convention", "/forms/convention/dossier.xhtml",
            "mandate", "/forms/mandate/dossier.xhtml",
            "breach", "/forms/breach/dossier.xhtml",
            "data-request", "/forms/mandate/request.xhtml");

    private static final Set<Role> WHO_LEND_OR_BORROW =
            Set.of(Role.PREFECT, Role.PREFECTURE_OFFICER, Role.PARTNER_SIGNATORY, Role.MANAGER, Role.DELEGATE);

    private static final List<Way> WAYS = List.of(
            new Way("desk.way.work-list", "/forms/desk/work-list.xhtml", EVERYONE),
            new Way("desk.way.cases", "/forms/desk/cases.xhtml", EVERYONE),
            new Way("candidacies.title", "/forms/labelling/candidacies.xhtml", Set.of(Role.SPONSOR)),
            new Way("welcome.title", "/forms/labelling/welcome.xhtml", OF_A_STRUCTURE),
            new Way("mandates.title", "/forms/mandate/mandates.xhtml", Set.of(Role.AGENT, Role.MANAGER)),
            new Way("breaches.title", "/forms/breach/breaches.xhtml", WHO_ANSWER_FOR_DATA),
            new Way("directory.capacity.title", "/forms/directory/capacity.xhtml", Set.of(Role.SPONSOR, Role.MANAGER)),
            new Way("conventions.title", "/forms/convention/conventions.xhtml", OFFICE),
            new Way("delegations.title", "/forms/delegation/delegations.xhtml", WHO_LEND_OR_BORROW),
            new Way("directory.structures.heading", "/forms/directory/structures.xhtml", Set.of(Role.PREFECT)),
            new Way("people.accounts.title", "/forms/people/accounts.xhtml", WHO_MANAGE),
            new Way("desk.way.journal", "/forms/desk/journal.xhtml", Set.of(Role.JOURNAL_AUDITOR)),
            new Way("desk.way.incidents", "/forms/desk/incidents.xhtml", Set.of(Role.OPERATOR)));

    private final HttpServletRequest request;
    private final CurrentActor actors;

    Navigation(HttpServletRequest request, CurrentActor actors) {
        this.request = request;
        this.actors = actors;
    }

    /** The page of what a case is about: its feature's own, or the one of all acts. */
    public String dossier(String kind) {
        return DOSSIERS.getOrDefault(kind, "/forms/act/dossier.xhtml");
    }

    /** A link of the header. */
    public record Link(String key, String address, boolean current) {}

    /** A place and who may go there; nobody named means whoever is signed in. */
    private record Way(String key, String address, Set<Role> roles) {

        boolean isOpenTo(Actor actor) {
            return roles.isEmpty() || roles.stream().anyMatch(actor::is);
        }
    }

    public List<Link> getLinks() {
        return actor().stream().flatMap(this::links).toList();
    }

    private Stream<Link> links(Actor actor) {
        return WAYS.stream()
                .filter(way -> way.isOpenTo(actor))
                .map(way -> new Link(
                        way.key(), way.address(), request.getRequestURI().endsWith(way.address())));
    }

    public boolean isSignedIn() {
        return actor().isPresent();
    }

    /** The account of who is here; empty for a stranger. */
    public String getPerson() {
        return actors.get().account();
    }

    private Optional<Actor> actor() {
        return Optional.of(actors.get()).filter(actor -> !actor.account().isEmpty());
    }

    public String getSignIn() {
        return "/forms/people/login.xhtml";
    }

    public String getSignOut() {
        return "/logout";
    }

    public String getAccount() {
        return "/forms/people/account.xhtml";
    }

    public String getVerification() {
        return "/forms/evidence/verify.xhtml";
    }

    public String getPublications() {
        return "/forms/convention/published.xhtml";
    }

    public String getRegister() {
        return "/forms/directory/register.xhtml";
    }
}
