package fr.maillage.browser;

import static fr.maillage.browser.Visit.STRANGER;

import fr.maillage.labelling.candidacy.Section;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every page in every state that looks different, as the person meets it who is meant to. */
record Tour(Stage stage) {

    private static final String OFFICER = "prefecture-82";
    private static final String ANCT = "anct";
    private static final String DRAFTING = "porteur-mutuelle-grisolles";
    private static final String CORRECTING = "porteur-cc-deux-rives";
    private static final String PLANNING = "porteur-commune-moissac";
    private static final String DONE = "#done";

    /** The sponsors of cases that went different ways. */
    private static final List<String> CASES = List.of(
            "aix-en-provence",
            "asso-relais-etang",
            "ville-port-marin",
            "commune-moissac",
            "commune-negrepelisse",
            "commune-saint-nicolas");

    List<Visit> visits() {
        return Stream.of(
                        open(),
                        FilesBrought.on(stage).visits(),
                        desk(),
                        journal(),
                        accounts(),
                        invitations(),
                        structures(),
                        tasks(),
                        cases(),
                        candidacy(),
                        corrected(),
                        delegations(),
                        conventions(),
                        published(),
                        new AmendmentsTour(stage).visits(),
                        new MandatesTour(stage).visits(),
                        new BreachesTour(stage).visits(),
                        new ActsTour(stage).visits(),
                        new TroubleTour(stage).visits())
                .flatMap(visits -> visits)
                .toList();
    }

    private static Stream<Visit> open() {
        return Stream.of(
                Visit.at("desk/home", STRANGER, "/"),
                Visit.of("desk/accessibility", STRANGER),
                Visit.of("desk/source", STRANGER),
                Visit.of("directory/register", STRANGER),
                Visit.of("directory/register", STRANGER, "?text=nowhere-at-all"),
                Visit.of("evidence/verify", STRANGER),
                Visit.of("evidence/verify", STRANGER).pressing("#check"),
                Visit.of("people/login", STRANGER),
                Visit.of("people/login", STRANGER, "?wrong"),
                Visit.of("people/login", STRANGER, "?slow"),
                Visit.of("people/login", STRANGER, "?welcome"),
                Visit.of("desk/error/session-lost", STRANGER));
    }

    private static Stream<Visit> desk() {
        return Stream.of(
                Visit.at("desk/home", OFFICER, "/"),
                Visit.of("desk/work-list", ANCT),
                Visit.of("desk/work-list", ANCT, "?form=labelling/plan-visit&order=oldest"),
                Visit.of("desk/work-list", "controle"),
                Visit.of("desk/cases", ANCT),
                Visit.of("desk/cases", ANCT, "?title=nowhere-at-all"),
                Visit.of("people/account", OFFICER),
                Visit.of("people/account", OFFICER).pressing("form .button"),
                Visit.at("desk/error/not-found", OFFICER, "/forms/no-such-page.xhtml"),
                Visit.of("desk/error/breakdown", OFFICER),
                Visit.of("desk/error/forbidden", OFFICER),
                Visit.of("desk/error/busy", OFFICER),
                Visit.of("desk/error/too-large", OFFICER));
    }

    /** Who watches over the journal, on a day that was timestamped. */
    private Stream<Visit> journal() {
        String view = "desk/journal";
        return Stream.of(
                Visit.of(view, "controle"),
                Visit.of(view, "controle", "?page=99"),
                Visit.of(view, "controle", "?check=" + stage.journal().get(0).checkpoint()));
    }

    private Stream<Visit> accounts() {
        String person = "?id=" + stage.account(OFFICER);
        return Stream.of(
                Visit.of("people/accounts", "administration"),
                Visit.of("people/accounts", "administration", "?text=nobody-at-all"),
                Visit.of("people/invite", "administration"),
                Visit.of("people/invite", "administration").pressing("form .button"),
                Visit.of("people/person", "administration", person),
                Visit.of("people/person", "administration", person).pressing("[id='give'] .button"));
    }

    private Stream<Visit> invitations() {
        String fresh = "?key=" + stage.invite("camille.essai@example.org");
        String moving = "?key=" + stage.move("coordination", "nouvelle.coordination@example.org");
        String known = "?key=" + stage.invite(Stage.email("coordination"));
        return Stream.of(
                Visit.of("people/invitation", STRANGER, "?key=none"),
                Visit.of("people/invitation", STRANGER, fresh),
                Visit.of("people/invitation", STRANGER, fresh).pressing("form .button"),
                Visit.of("people/invitation", STRANGER, known),
                Visit.of("people/invitations", "administration"),
                Visit.of("people/invitations", "prefecture-38"),
                Visit.of("people/accept", "coordination", "?key=none"),
                Visit.of("people/address", "coordination", "?key=none"),
                Visit.of("people/address", "coordination", moving),
                Visit.of("people/accept", "coordination", known));
    }

    private Stream<Visit> structures() {
        Visit structure = Visit.of("directory/structure", "prefet-82", "?id=" + stage.structure("prefet-82", "82"));
        return Stream.of(
                Visit.of("directory/structures", "prefet-82"),
                structure,
                structure.pressing("#suspend"),
                structure.pressing("#withdraw"));
    }

    /** Every task as it opens, and after its button was pressed with nothing said. */
    private Stream<Visit> tasks() {
        return Stream.of(
                        List.of(Visit.of(
                                "labelling/dossier", PLANNING, "?case=" + stage.candidacyOf("commune-moissac"))),
                        task("review-candidacy", "prefecture-13", Grant.territorial(Role.PREFECTURE_OFFICER, "13")),
                        task(
                                "give-opinion",
                                "partenaire-13-cnaf",
                                Grant.inOrganisation(Role.PARTNER_SIGNATORY, "cnaf", "13")),
                        task("plan-visit", ANCT, Grant.national(Role.ANCT_OFFICER)),
                        task("audit-structure", "auditeur", Grant.national(Role.AUDITOR)),
                        task("conclude-audit", ANCT, Grant.national(Role.ANCT_OFFICER)),
                        task("plan-corrections", PLANNING, Grant.inOrganisation(Role.SPONSOR, "commune-moissac")),
                        task("grant-label", "prefet-13", Grant.territorial(Role.PREFECT, "13")))
                .flatMap(visits -> visits.stream().flatMap(visit -> Stream.of(visit, visit.pressing(DONE))));
    }

    private List<Visit> task(String name, String person, Grant grant) {
        String form = "labelling/" + name;
        return stage.tasks(form, person, grant).stream()
                .map(address -> Visit.at(form, person, address))
                .toList();
    }

    private Stream<Visit> cases() {
        Visit planned = Visit.of("labelling/dossier", ANCT, "?case=" + stage.candidacyOf("asso-lomagne"));
        Stream<Visit> ofSponsors = CASES.stream().flatMap(sponsor -> {
            String query = "?case=" + stage.candidacyOf(sponsor);
            String person = "porteur-" + sponsor;
            return Stream.of(Visit.of("desk/case", person, query), Visit.of("labelling/dossier", person, query));
        });
        return Stream.concat(ofSponsors, Stream.of(planned, planned.pressing("#call-off")));
    }

    private Stream<Visit> candidacy() {
        String draft = "?candidacy=" + stage.candidacyOf("mutuelle-grisolles");
        String empty = "?check=true&candidacy=" + stage.begin("mutuelle-grisolles", DRAFTING);
        String files = "labelling/candidacy/files";
        String capacity = "labelling/candidacy/capacity";
        String check = "labelling/candidacy/check";
        Stream<Visit> sections = Arrays.stream(Section.values())
                .map(section -> "labelling/candidacy/" + section.code())
                .flatMap(view -> Stream.of(Visit.of(view, DRAFTING, draft), Visit.of(view, DRAFTING, empty)));
        return Stream.concat(
                sections,
                Stream.of(
                        Visit.of("labelling/candidacies", DRAFTING),
                        Visit.of("labelling/dossier", DRAFTING, "?case=" + stage.candidacyOf("mutuelle-grisolles")),
                        Visit.of("labelling/candidacies", OFFICER),
                        Visit.of("labelling/welcome", DRAFTING),
                        Visit.of("labelling/welcome", "porteur-commune-saint-nicolas"),
                        Visit.of("labelling/candidacy/sites", DRAFTING, empty).pressing("#add"),
                        Visit.of("labelling/candidacy/team", DRAFTING, empty).pressing("#add"),
                        Visit.of(files, DRAFTING, draft).pressing("#add"),
                        Visit.of(capacity, DRAFTING, empty).pressing("#keep"),
                        Visit.of(check, DRAFTING, draft),
                        Visit.of(check, DRAFTING, empty),
                        Visit.of(check, DRAFTING, empty).pressing(DONE)));
    }

    /** Who signs for whom, and what lets a manager sign. */
    private Stream<Visit> delegations() {
        String list = "delegation/delegations";
        String give = "delegation/give";
        String capacity = "directory/capacity";
        return Stream.of(
                Visit.of(list, "prefet-38"),
                Visit.of(list, "partenaire-82-msa"),
                Visit.of(list, "delegataire-82"),
                Visit.of(list, "coordination"),
                Visit.of(list, "prefecture-38"),
                Visit.of(give, "prefet-38"),
                Visit.of(give, "prefet-38").pressing(DONE),
                Visit.of(capacity, "gestionnaire"),
                Visit.of(capacity, "porteur-cc-gorges"),
                Visit.of(capacity, "porteur-cc-gorges").pressing(DONE));
    }

    /** The prefecture's side of a convention: before the first one, and while it is drafted. */
    private Stream<Visit> conventions() {
        String view = "convention/draft-convention";
        String convention = stage.convention("prefecture-38", "38");
        List<Visit> draft =
                stage.tasks(view, "prefecture-38", Grant.territorial(Role.PREFECTURE_OFFICER, "38")).stream()
                        .map(address -> Visit.at(view, "prefecture-38", address))
                        .toList();
        return Stream.of(
                        Stream.of(
                                Visit.of("convention/conventions", "prefecture-13"),
                                Visit.of("convention/conventions", "prefecture-13")
                                        .pressing("#begin"),
                                Visit.of("convention/conventions", "prefecture-38"),
                                Visit.of("desk/case", "prefecture-38", "?case=" + convention)),
                        draft.stream(),
                        draft.stream().map(visit -> visit.pressing(DONE)),
                        draft.stream().map(visit -> visit.pressing("#add")),
                        annexes("?case=" + convention))
                .flatMap(visits -> visits);
    }

    /** What strangers read of the convention that the demonstration sealed. */
    private Stream<Visit> published() {
        return Stream.of(
                Visit.of("convention/published", STRANGER),
                Visit.of("convention/published", STRANGER, "?departement=2B"),
                Visit.of("convention/publication", STRANGER, "?number=" + stage.published("82")));
    }

    /** The annexes of a draft that the office writes, or brings. */
    private static Stream<Visit> annexes(String query) {
        Visit join = Visit.of("convention/join-agreement", "prefecture-38", query);
        return Stream.concat(
                Stream.of("4", "5", "6")
                        .map(number -> Visit.of("convention/write-annex", "prefecture-38", query + "&annex=" + number))
                        .flatMap(visit -> Stream.of(visit, visit.pressing("#save"))),
                Stream.of(join, join.pressing("#join")));
    }

    /** Filing again is done at once, so it comes last: the work list tells what was done, and the file what changed. */
    private Stream<Visit> corrected() {
        Stream<Visit> again =
                task("correct-candidacy", CORRECTING, Grant.inOrganisation(Role.SPONSOR, "cc-deux-rives")).stream()
                        .flatMap(visit -> Stream.of(visit, visit.pressing(DONE)));
        String query = "?case=" + stage.candidacyOf("cc-deux-rives");
        return Stream.concat(
                again,
                Stream.of(Visit.of("labelling/dossier", CORRECTING, query), Visit.of("desk/case", "controle", query)));
    }
}
