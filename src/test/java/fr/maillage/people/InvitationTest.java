package fr.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.shared.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
@RecordApplicationEvents
class InvitationTest {

    private static final String PASSWORD = "une phrase assez longue";
    private static final Grant OFFICER = Grant.territorial(Role.PREFECTURE_OFFICER, "82");
    private static final Grant REFERENT = Grant.inOrganisation(Role.REFERENT, "a-partner", "82");

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationLinks links;

    @Autowired
    private AcceptInvitation acceptance;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Standings standings;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEvents events;

    private final String email = "invited-" + Ids.fresh() + "@example.org";

    @Test
    void makesAnAccountWithThePasswordThatThePersonChose() {
        String key = invite(OFFICER);
        String account = id(acceptance.choosePassword(key, PASSWORD));
        assertThat(standings.of(account).orElseThrow().grants()).containsExactly(OFFICER);
        assertThat(accounts.find(account).orElseThrow().maySign(Instant.now())).isTrue();
        assertThat(journal.of(account).stream().map(Entry::kind))
                .containsExactly("account-opened", "account-activated", "account-granted");
    }

    @Test
    void isUsedOnce() {
        String key = invite(OFFICER);
        acceptance.choosePassword(key, PASSWORD);
        assertThat(reason(acceptance.choosePassword(key, PASSWORD))).isEqualTo("people.invitation.not-open");
        assertThat(links.open(key)).isEmpty();
    }

    @Test
    void closesAtItsDate() {
        String key = invite(OFFICER);
        assertThat(links.open(key).orElseThrow().expires())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(14)), Instant.now().plus(Duration.ofDays(16)));
        transaction.executeWithoutResult(status -> database.sql("update invitation set expires = ? where emailkey = ?")
                .param(Timestamp.from(Instant.now().minusSeconds(1)))
                .param(email)
                .update());
        assertThat(links.open(key)).isEmpty();
        assertThat(reason(acceptance.choosePassword(key, PASSWORD))).isEqualTo("people.invitation.not-open");
    }

    @Test
    void isReplacedByALaterOneToTheSame() {
        String earlier = invite(OFFICER);
        String later = invite(OFFICER);
        assertThat(links.open(earlier)).isEmpty();
        assertThat(links.open(later)).isPresent();
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        String key = invite(OFFICER);
        assertThat(database.sql("select tokenhash from invitation where emailkey = ?")
                        .param(email)
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(key);
        assertThat(sent().toString()).doesNotContain(key).doesNotContain(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "' or 1=1 --", "${7*7}", "00000000000000000000000000000000", "../../etc/passwd"})
    void opensNothingForWhatIsNoToken(String key) {
        assertThat(links.open(key)).isEmpty();
        assertThat(links.open(null)).isEmpty();
        assertThat(reason(acceptance.choosePassword(key, PASSWORD))).isEqualTo("people.invitation.not-open");
    }

    @Test
    void addsTheGrantOnlyForWhoSignsInWithTheInvitedAddress() {
        String account = id(acceptance.choosePassword(invite(OFFICER), PASSWORD));
        String second = invite(REFERENT);
        assertThat(reason(acceptance.choosePassword(second, PASSWORD))).isEqualTo("people.invitation.not-open");
        assertThat(reason(acceptance.addTo(second, new Actor(Ids.fresh(), Set.of()))))
                .isEqualTo("people.invitation.not-open");
        acceptance.addTo(second, new Actor(account, Set.of(OFFICER)));
        assertThat(standings.of(account).orElseThrow().grants()).containsExactlyInAnyOrder(OFFICER, REFERENT);
        assertThat(accounts.find(account).orElseThrow().maySign(Instant.now())).isFalse();
    }

    @Test
    void refusesWeakPasswordsWithTheReason() {
        String key = invite(OFFICER);
        assertThat(reason(acceptance.choosePassword(key, "short"))).isEqualTo("people.password.too-short");
        assertThat(reason(acceptance.choosePassword(key, "x".repeat(80)))).isEqualTo("people.password.too-long");
        assertThat(reason(acceptance.choosePassword(key, email))).isEqualTo("people.password.is-address");
        assertThat(reason(acceptance.choosePassword(key, "MotDePasse 1234"))).isEqualTo("people.password.common");
        assertThat(reason(acceptance.choosePassword(key, "aaaaaaaaaaaaa"))).isEqualTo("people.password.common");
        assertThat(links.open(key)).isPresent();
    }

    @Test
    void isNotSentByWhoMayNotGiveTheRole() {
        Actor elsewhere = new Actor(Ids.fresh(), Set.of(Grant.territorial(Role.PREFECT, "13")));
        assertThat(reason(invitations.invite(email, "Quelqu’un", OFFICER, elsewhere)))
                .isEqualTo("people.grant.not-yours");
        assertThat(reason(invitations.invite("no address", "Quelqu’un", OFFICER, Actor.platform())))
                .isEqualTo("people.email.wrong");
        assertThat(events.stream(InvitationSent.class)).isEmpty();
    }

    private String invite(Grant grant) {
        Answer answer = invitations.invite(email, "Bureau des partenaires", grant, Actor.platform());
        assertThat(answer.refusals()).isEmpty();
        return sent().token().secret();
    }

    private InvitationSent sent() {
        return events.stream(InvitationSent.class)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String id(Answer answer) {
        assertThat(answer.refusals()).isEmpty();
        return ((Answer.Done) answer).id();
    }

    private static String reason(Answer answer) {
        assertThat(answer.refusals()).hasSize(1);
        return answer.refusals().get(0).key();
    }
}
