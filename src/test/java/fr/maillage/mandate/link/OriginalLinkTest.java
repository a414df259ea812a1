package fr.maillage.mandate.link;

import static fr.maillage.casework.Refused.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.PdfText;
import fr.maillage.Traces;
import fr.maillage.casework.Errand;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Post;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Code;
import fr.maillage.mandate.Counter;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.OriginalsAtCounter;
import fr.maillage.mandate.Safe;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.people.Actor;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A citizen fetches the file of their original; whoever has the mail alone, or comes too late, has nothing. */
@OnDatabase
class OriginalLinkTest {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){6}[0-9A-Z]{2}");

    @Autowired
    Counter counter;

    @Autowired
    OriginalsAtCounter originals;

    @Autowired
    LinkRecords records;

    @Autowired
    LinkQueue queue;

    @Autowired
    FetchOriginal fetching;

    @Autowired
    WithdrawMandate withdrawal;

    @Autowired
    Safe safe;

    @Autowired
    Post noServer;

    @Autowired
    Journal journal;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Box box = new Box();
    private final String email = "citizen-" + Ids.fresh() + "@example.org";
    private LabelledStructure structure;
    private Actor agent;
    private String id;
    private byte[] file;
    private List<String> codes;

    @BeforeEach
    void give() {
        structure = counter.structure();
        agent = counter.agent(structure);
        id = counter.given(structure, agent);
        file = originals.read(id, Copy.CITIZEN, agent).pdf();
        codes = CODE.matcher(PdfText.of(file)).results().map(MatchResult::group).toList();
    }

    @Test
    void handsTheFileToWhoHasTheMailAndThePaper() throws SQLException {
        assertThat(ask(email)).isInstanceOf(Outcome.Done.class);
        assertThat(link().isWaiting()).isTrue();
        assertThat(Traces.of(email, database)).as("while it waits").isEmpty();

        mail();

        assertThat(box.mails).singleElement().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo(email);
            assertThat(sent.language()).isEqualTo(Locale.FRENCH);
            assertThat(sent).asString().doesNotContain(email, box.key());
        });
        assertThat(link().sentAt()).isPresent();
        assertThat(letters()).isZero();
        assertThat(fetching.fetch(box.key(), secret()))
                .get()
                .satisfies(fetched -> assertThat(fetched.pdf()).isEqualTo(file));
        assertThat(journal.of(id).stream().map(Entry::kind)).contains("original-link-asked", "original-fetched");
        assertThat(Traces.of(email, database)).isEmpty();
        assertThat(Traces.of(box.key(), database)).isEmpty();
    }

    @Test
    void opensToNobodyWhoHasOneOfBothOrComesTooLate() {
        ask(email);
        mail();
        String key = box.key();

        assertThat(fetching.fetch(key, codes.get(0))).as("the check code").isEmpty();
        assertThat(fetching.fetch(key, Code.fresh().text())).isEmpty();
        assertThat(fetching.fetch("", secret())).isEmpty();
        assertThat(fetching.fetch(secret(), secret())).isEmpty();
        set("openings = " + (OriginalLink.MOST_OPENINGS - 1));
        assertThat(fetching.fetch(key, secret())).isPresent();
        assertThat(fetching.fetch(key, secret())).as("after the last opening").isEmpty();
        set("openings = 0");
        age("mandate_link", "askedat", "mandate", OriginalLink.LIFE);
        assertThat(fetching.fetch(key, secret())).as("after a week").isEmpty();
    }

    @Test
    void isReplacedByTheNextOneThreeTimesInAll() {
        ask(email);
        mail();
        String first = box.key();
        ask(email);
        mail();

        assertThat(fetching.fetch(first, secret())).isEmpty();
        assertThat(fetching.fetch(box.key(), secret())).isPresent();
        ask(email);
        assertThat(keys(ask(email))).containsExactly("link.enough");
    }

    @Test
    void erasesTheAddressAfterADayOfTryingInVainEvenWhereNoMailIsSentAnyMore() {
        ask(email);
        box.shut = true;
        mail();
        set("attempts = " + Errand.IN_VAIN);
        assertThat(link().isLate()).isTrue();
        age("mandate_link", "nexttry", "mandate", OriginalLink.TRIED);
        age("mandate_link", "askedat", "mandate", OriginalLink.TRIED);

        new MailLinks(queue, safe, noServer).run();

        assertThat(link().isWaiting()).isFalse();
        assertThat(link().sentAt()).isEmpty();
        assertThat(letters()).isZero();
    }

    @Test
    void mailsTheNextOneThoughTheFirstWasStillOnItsWay() {
        ask("wrong-" + email);
        box.meanwhile = () -> ask(email);
        mail();
        assertThat(link().isWaiting()).as("the second letter").isTrue();

        mail();

        assertThat(box.mails).extracting(Post.Dispatch::to).last().isEqualTo(email);
        assertThat(fetching.fetch(box.key(), secret())).isPresent();
    }

    @Test
    void isTriedByNobodyElseWhileAMailServerMayStillAnswer() {
        Instant begun = Instant.now();
        ask(email);
        box.shut = true;

        mail();

        assertThat(jdbc.sql("SELECT nexttry FROM mandate_link WHERE mandate = ?")
                        .param(id)
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isAfter(begun.plus(Duration.ofMinutes(5)));
    }

    @Test
    void isGoneWithItsMandate() {
        ask(email);
        mail();
        ask(email);

        withdrawal.whole(id, Journal.PLATFORM);
        int sent = box.mails.size();
        mail();
        assertThat(box.mails).hasSize(sent);
        assertThat(fetching.fetch(box.key(), secret())).isEmpty();
        counter.runSteps(id);

        assertThat(records.of(id)).isEmpty();
        assertThat(fetching.fetch(box.key(), secret())).isEmpty();
    }

    @Test
    void isAskedForByWhoHandsTheOriginalOverAlone() {
        assertThat(keys(ask("personne"))).containsExactly("link.email.wrong");
        assertThat(keys(new AskForLink(records, safe, noServer).ask(id, email, agent)))
                .containsExactly("link.no-mail");
        Actor colleague = counter.agent(structure);
        assertThatThrownBy(() -> asking().ask(id, email, colleague)).isInstanceOf(UnknownObject.class);
        age("mandate", "signedat", "id", Duration.ofDays(1));
        assertThatThrownBy(() -> ask(email)).isInstanceOf(UnknownObject.class);
    }

    private Outcome ask(String address) {
        return asking().ask(id, address, agent);
    }

    private AskForLink asking() {
        return new AskForLink(records, safe, box);
    }

    private void mail() {
        new MailLinks(queue, safe, box).run();
    }

    private String secret() {
        return codes.get(1);
    }

    private OriginalLink link() {
        return records.of(id).orElseThrow();
    }

    private long letters() {
        return jdbc.sql("SELECT COUNT(*) FROM mandate_link WHERE mandate = ? AND letter IS NOT NULL")
                .param(id)
                .query(Long.class)
                .single();
    }

    private void set(String assignment) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE mandate_link SET " + assignment + " WHERE mandate = ?")
                        .param(id)
                        .update());
    }

    /** It happened longer ago. */
    private void age(String table, String column, String key, Duration by) {
        Instant then = Instant.now().minus(by).minusSeconds(60);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE " + table + " SET " + column + " = ? WHERE " + key + " = ?")
                        .params(Timestamp.from(then), id)
                        .update());
    }
}
