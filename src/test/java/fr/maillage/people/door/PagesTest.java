package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.AddressAsked;
import fr.maillage.people.ChangeAddress;
import fr.maillage.people.Grant;
import fr.maillage.people.InvitationSent;
import fr.maillage.people.Invitations;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class PagesTest {

    private static final String PASSWORD = "une phrase assez longue";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private Invitations invitations;

    @Autowired
    private ChangeAddress change;

    @Autowired
    private ApplicationEvents events;

    private final String email = "administrator-" + Ids.fresh() + "@example.org";
    private String account;
    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        account = opening.openForDemonstration(email, "Administration", PASSWORD, Grant.national(Role.ADMINISTRATOR));
        browser.signIn(email, PASSWORD);
    }

    @Test
    void showEveryPageOfPeopleWithItsWords() {
        for (String page : new String[] {
            "accounts.xhtml",
            "accounts.xhtml?text=%25&role=SPONSOR&state=ACTIVE&order=NEWEST&page=0",
            "accounts.xhtml?role=nonsense&page=-1&order=x",
            "invite.xhtml",
            "account.xhtml",
            "person.xhtml?id=" + account,
            "login.xhtml?wrong",
            "invitation.xhtml?key=nonsense",
            "accept.xhtml?key=nonsense",
            "address.xhtml?key=nonsense"
        }) {
            HttpResponse<String> answer = browser.get("/forms/people/" + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .contains("<h1>")
                    .doesNotContain(">people.")
                    .doesNotContain("#{");
        }
    }

    @Test
    void answerAForeignPersonLikeAnUnknownOne() {
        String other = "agent-" + Ids.fresh() + "@example.org";
        opening.openForDemonstration(other, "Conseil", PASSWORD, Grant.inOrganisation(Role.AGENT, Ids.fresh()));
        Browser agent = new Browser(port);
        agent.signIn(other, PASSWORD);
        for (String page : new String[] {
            "person.xhtml?id=" + account,
            "person.xhtml?id=" + Ids.fresh(),
            "person.xhtml",
            "accounts.xhtml",
            "invite.xhtml"
        }) {
            assertThat(agent.get("/forms/people/" + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(agent.get("/forms/people/account.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void haveNothingForWhoeverAsksForAnError() {
        HttpResponse<String> answer = browser.get("/error");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Nous ne trouvons pas cette page");
    }

    @Test
    void takeAnInvitedPersonFromTheLinkToTheOwnAccount() {
        String invited = "new-" + Ids.fresh() + "@example.org";
        invitations.invite(
                invited, "Bureau invité", Grant.territorial(Role.PREFECTURE_OFFICER, "82"), Actor.platform());
        String key = key();
        Browser person = new Browser(port);
        String page = "/forms/people/invitation.xhtml?key=" + key;
        HttpResponse<String> shown = person.get(page);
        assertThat(shown.body())
                .contains("Tarn-et-Garonne")
                .doesNotContain("Bureau invité")
                .doesNotContain(invited);
        HttpResponse<String> weak = person.post(page, filled(shown.body(), "short"));
        assertThat(weak.body()).contains("12 caractères").contains("role=\"alert\"");
        HttpResponse<String> done = person.post(page, filled(weak.body(), PASSWORD));
        assertThat(Browser.place(done)).startsWith(PublicDoors.SIGN_IN).contains("welcome");
        assertThat(person.get(page).body()).contains("n’est plus ouverte");
        person.signIn(invited, PASSWORD);
        assertThat(person.get("/forms/people/account.xhtml").body()).contains("Bureau invité");
    }

    @Test
    void leadTheNewPeopleOfAStructureToItsWelcomeListAndOthersToTheirWork() {
        assertThat(begins(Grant.inOrganisation(Role.MANAGER, Ids.fresh()))).isEqualTo("/forms/labelling/welcome.xhtml");
        assertThat(begins(Grant.inOrganisation(Role.AGENT, Ids.fresh()))).isEqualTo("/forms/labelling/welcome.xhtml");
        assertThat(begins(Grant.territorial(Role.PREFECTURE_OFFICER, "82"))).isEqualTo("/forms/desk/work-list.xhtml");
    }

    /** Where somebody lands who signs in on the page to which an accepted invitation leads. */
    private String begins(Grant grant) {
        String invited = "new-" + Ids.fresh() + "@example.org";
        opening.openForDemonstration(invited, "Nouvelle personne", PASSWORD, grant);
        Browser person = new Browser(port);
        String page = person.get(PublicDoors.SIGN_IN + "?welcome=1").body();
        assertThat(page).contains("name=\"welcome\" value=\"1\"");
        return Browser.place(person.post(
                "/login", Map.of("email", invited, "password", PASSWORD, "_csrf", person.token(), "welcome", "1")));
    }

    @Test
    void answerAStrangerWhoVerifiesAndOfWhomNothingIsKept() {
        Browser stranger = new Browser(port);
        String page = "/forms/evidence/verify.xhtml";
        HttpResponse<String> shown = stranger.get(page);
        Map<String, String> form = new HashMap<>(Form.hidden(shown.body(), "verify"));
        form.put("check", "x");
        HttpResponse<String> answer = stranger.postFile(page, form, "file", "", new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    @Test
    void keepAPersonSignedInNowhereAfterAnotherPasswordWasChosen() {
        String page = "/forms/people/account.xhtml";
        HttpResponse<String> shown = browser.get(page);
        Map<String, String> form = new HashMap<>(Form.hidden(shown.body(), "secret"));
        form.put("secret", "secret");
        form.put("secret:current", PASSWORD);
        form.put("secret:password", "encore une autre phrase");
        form.put(Form.button(shown.body(), "secret"), "x");
        assertThat(Browser.place(browser.post(page, form))).contains("changed");
        assertThat(Browser.place(browser.get(page))).isEqualTo(PublicDoors.SIGN_IN);
        browser.signIn(email, "encore une autre phrase");
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void giveAnAccountItsNewAddressWhenItsLinkIsOpenedAndTheButtonPressed() {
        String moved = "moved-" + Ids.fresh() + "@example.org";
        assertThat(change.ask(PASSWORD, moved, new Actor(account, Set.of())).isDone())
                .isTrue();
        String page = "/forms/people/address.xhtml?key="
                + events.stream(AddressAsked.class)
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .token()
                        .secret();
        assertThat(Browser.place(new Browser(port).get(page))).isEqualTo(PublicDoors.SIGN_IN);
        HttpResponse<String> shown = browser.get(page);
        assertThat(shown.body()).contains(moved);
        assertThat(browser.get("/forms/people/account.xhtml").body()).contains(email);
        Map<String, String> form = new HashMap<>(Form.hidden(shown.body(), "form"));
        form.put(Form.button(shown.body(), "form"), "x");
        assertThat(Browser.place(browser.post("/forms/people/address.xhtml", form)))
                .isEqualTo("/forms/people/account.xhtml");
        assertThat(browser.get("/forms/people/account.xhtml").body())
                .contains(moved, "L’ancienne en est prévenue")
                .doesNotContain(email);
        assertThat(browser.get(page).body()).contains("n’est plus ouvert");
    }

    private String key() {
        return events.stream(InvitationSent.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .token()
                .secret();
    }

    private static Map<String, String> filled(String page, String password) {
        Map<String, String> form = new HashMap<>(Form.hidden(page, "form"));
        form.put("form:password", password);
        form.put(Form.button(page, "form"), "x");
        return form;
    }
}
