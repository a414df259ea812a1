package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Capacities;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnDatabase
class DoorTest {

    private static final String PASSWORD = "une phrase assez longue";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private Capacities capacities;

    private final String email = "officer-" + Ids.fresh() + "@example.org";
    private String account;
    private Browser browser;

    @BeforeEach
    void openAccount() {
        browser = new Browser(port);
        account = opening.openForDemonstration(
                email, "Bureau de la préfecture", PASSWORD, Grant.territorial(Role.PREFECTURE_OFFICER, "82"));
    }

    @Test
    void sendsStrictHeadersWithEveryPage() {
        var headers = browser.get(PublicDoors.SIGN_IN).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
                        + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    }

    @Test
    void sendsStrictHeadersToWhatIsTooLargeToBeRead() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            browser.get(PublicDoors.SIGN_IN);
            String request = String.join(
                    "\r\n",
                    "POST /login HTTP/1.1",
                    "Host: localhost",
                    "Cookie: maillage=" + browser.session(),
                    "Content-Length: 999999999",
                    "",
                    "");
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            List<String> head =
                    answer.lines().takeWhile(line -> !line.isEmpty()).toList();
            assertThat(head.get(0)).contains("413");
            assertThat(String.join("\n", head))
                    .contains("Content-Security-Policy: default-src 'self'")
                    .contains("X-Frame-Options: DENY")
                    .contains("X-Content-Type-Options: nosniff");
        }
    }

    @Test
    void marksTheSessionCookieAsItsOwn() {
        String cookie = browser.get(PublicDoors.SIGN_IN).headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("maillage="))
                .findAny()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void leadsStrangersToTheSignInPageAndBack() {
        HttpResponse<String> refused = browser.get("/forms/anything/at-all.xhtml?task=1");
        assertThat(Browser.place(refused)).isEqualTo(PublicDoors.SIGN_IN);
        assertThat(Browser.place(browser.signIn(email, PASSWORD))).isEqualTo("/forms/anything/at-all.xhtml?task=1");
    }

    @Test
    void goesNowhereElseThanHomeWithWhatABrowserClaimsToHaveAskedFor() {
        for (String claimed : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "x"}) {
            Browser liar = new Browser(port);
            liar.claimToHaveAskedFor(claimed);
            assertThat(Browser.place(liar.signIn(email, PASSWORD)))
                    .as(claimed)
                    .isEqualTo("/forms/desk/work-list.xhtml");
        }
    }

    @Test
    void believesNoVisitorAboutItsAddress() {
        HttpResponse<String> answer = browser.get(
                "/forms/desk/work-list.xhtml", "X-Forwarded-Host", "evil.example", "X-Forwarded-For", "192.0.2.9");
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("evil.example");
    }

    @Test
    void welcomesEverybodyAtTheBareAddress() {
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void changesTheSessionAtSignIn() {
        browser.get(PublicDoors.SIGN_IN);
        String before = browser.session();
        assertThat(before).isNotEmpty();
        browser.signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void answersUnknownAndWrongAlike() {
        assertThat(Browser.place(browser.signIn(email, "wrong"))).isEqualTo(PublicDoors.SIGN_IN + "?wrong");
        assertThat(Browser.place(browser.signIn("nobody@example.org", "wrong")))
                .isEqualTo(PublicDoors.SIGN_IN + "?wrong");
        assertThat(Browser.place(browser.signIn(email, "x".repeat(100)))).isEqualTo(PublicDoors.SIGN_IN + "?wrong");
    }

    @Test
    void letsAnAccountRestAfterFiveWrongPasswords() {
        for (int wrong = 0; wrong < Attempts.FREE; wrong++) {
            browser.signIn(email, "wrong " + wrong);
        }
        assertThat(Browser.place(browser.signIn(email, PASSWORD))).isEqualTo(PublicDoors.SIGN_IN + "?wrong");
    }

    @Test
    void refusesPostsWithoutTokenWithAPageThatLeadsBack() {
        HttpResponse<String> lost = browser.post("/forms/a/b.xhtml", Map.of("x", "y"));
        assertThat(Browser.place(lost)).isEqualTo(PublicDoors.LOST_SESSION + "?back=%2F");
        lost = browser.post(
                "/forms/a/b.xhtml", Map.of(), "Referer", "http://localhost:" + port + "/forms/a/b.xhtml?task=7");
        assertThat(Browser.place(lost)).isEqualTo(PublicDoors.LOST_SESSION + "?back=%2Fforms%2Fa%2Fb.xhtml%3Ftask%3D7");
        lost = browser.post("/forms/a/b.xhtml", Map.of(), "Referer", "http://evil.example//evil.example/");
        assertThat(Browser.place(lost)).isEqualTo(PublicDoors.LOST_SESSION + "?back=%2F");
    }

    @Test
    void tellsAPartialRequestInItsOwnWords() {
        HttpResponse<String> lost = browser.post("/forms/a/b.xhtml", Map.of(), "Faces-Request", "partial/ajax");
        assertThat(lost.statusCode()).isEqualTo(200);
        assertThat(lost.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/xml"));
        assertThat(lost.body())
                .contains("<partial-response><redirect url=\"" + PublicDoors.LOST_SESSION + "?back=%2F\">");
    }

    @Test
    void endsTheSessionOfAClosedAccountAtOnce() {
        browser.signIn(email, PASSWORD);
        assertThat(browser.get("/forms/nowhere.xhtml").statusCode()).isEqualTo(404);
        capacities.close(account, Actor.platform());
        assertThat(Browser.place(browser.get("/forms/nowhere.xhtml"))).isEqualTo(PublicDoors.SIGN_IN);
    }

    @Test
    void signsOutByPostOnly() {
        browser.signIn(email, PASSWORD);
        browser.get("/logout");
        assertThat(browser.get("/forms/nowhere.xhtml").statusCode()).isEqualTo(404);
        browser.post("/logout", Map.of("_csrf", browser.token()));
        assertThat(Browser.place(browser.get("/forms/nowhere.xhtml"))).isEqualTo(PublicDoors.SIGN_IN);
    }
}
