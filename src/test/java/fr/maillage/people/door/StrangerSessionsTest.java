package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.TestDatabase;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"maillage.strangers.most=40", "maillage.strangers.most-of-one-network=30"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class StrangerSessionsTest {

    private static final String PASSWORD = "une phrase assez longue";
    private static final int MINUTE = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletWebServerApplicationContext platform;

    @Autowired
    private AccountOpening opening;

    @BeforeEach
    void emptyTheHall() {
        for (Session session : sessions().findSessions()) {
            session.expire();
        }
    }

    @Test
    void beginNowhereButWhereAFormNeedsOne() {
        PublicDoors.ALL.stream()
                .filter(door -> door.method().matches("GET")
                        && (door.pattern().equals(PublicDoors.INVITATION)
                                || !PublicDoors.beginsSession(door.pattern())))
                .forEach(door -> new Browser(port).get(door.pattern().replace("**", "x")));
        new Browser(port).get(PublicDoors.INVITATION + "?key=" + "0".repeat(32));
        new Browser(port).get("/forms/desk/work-list.xhtml");
        new Browser(port).get("/forms/no/such/page.xhtml");
        new Browser(port).post("/login", Map.of("email", "a@example.org", "password", "b"));
        new Browser(port).post("/forms/no/such/page.xhtml", Map.of("x", "y"));
        assertThat(sessions().findSessions()).isEmpty();
        new Browser(port).get(PublicDoors.SIGN_IN);
        assertThat(sessions().findSessions()).hasSize(1);
    }

    @Test
    void lastFiveMinutesUntilSomebodySignsIn() {
        String email = "officer-" + Ids.fresh() + "@example.org";
        opening.openForDemonstration(email, "Bureau", PASSWORD, Grant.territorial(Role.PREFECTURE_OFFICER, "82"));
        Browser person = new Browser(port);
        person.get(PublicDoors.SIGN_IN);
        assertThat(only().getMaxInactiveInterval()).isEqualTo(5 * MINUTE);
        person.signIn(email, PASSWORD);
        assertThat(only().getMaxInactiveInterval()).isEqualTo(30 * MINUTE);
    }

    @Test
    void weighLittleHoweverOftenTheirPagesAreOpened() {
        Browser stranger = new Browser(port);
        IntStream.range(0, 40).forEach(time -> {
            stranger.get(PublicDoors.SIGN_IN);
            stranger.get(PublicDoors.INVITATION + "?key=none" + time);
        });
        assertThat(Collections.list(only().getSession().getAttributeNames()))
                .hasSizeLessThan(4)
                .noneMatch(name -> name.startsWith("oam."));
    }

    @Test
    void leaveRoomForOthersAndForWhoIsSignedIn() {
        String email = "officer-" + Ids.fresh() + "@example.org";
        opening.openForDemonstration(email, "Bureau", PASSWORD, Grant.territorial(Role.PREFECTURE_OFFICER, "82"));
        Browser person = new Browser(port);
        person.signIn(email, PASSWORD);
        List<Integer> answers = IntStream.range(0, 31)
                .map(number -> new Browser(port).get(PublicDoors.SIGN_IN).statusCode())
                .boxed()
                .toList();
        assertThat(answers.subList(0, 30)).containsOnly(200);
        HttpResponse<String> refused = new Browser(port).get(PublicDoors.SIGN_IN);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("300");
        assertThat(refused.body()).contains("Réessayez dans cinq minutes");
        assertThat(sessions().findSessions()).hasSize(31);
        assertThat(new Browser(port).get("/").statusCode()).isEqualTo(200);
        assertThat(person.get("/forms/people/account.xhtml").statusCode()).isEqualTo(200);
        sessions().findSessions()[0].expire();
        sessions().findSessions()[0].expire();
        assertThat(new Browser(port).get(PublicDoors.SIGN_IN).statusCode()).isEqualTo(200);
    }

    private Session only() {
        assertThat(sessions().findSessions()).hasSize(1);
        return sessions().findSessions()[0];
    }

    private Manager sessions() {
        TomcatWebServer server = (TomcatWebServer) platform.getWebServer();
        return ((org.apache.catalina.Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
