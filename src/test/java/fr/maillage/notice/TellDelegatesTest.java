package fr.maillage.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.act.Party;
import fr.maillage.act.signature.Signatures;
import fr.maillage.convention.Convening;
import fr.maillage.delegation.Lending;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.delegation.RevokeDelegation;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may sign for a party by delegation is told what the party's own people are told, and no longer than it lasts. */
@OnDatabase
class TellDelegatesTest {

    @Autowired
    Convening convening;

    @Autowired
    Lending lending;

    @Autowired
    RevokeDelegation revocation;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private String convention;
    private Party partner;
    private Grant right;
    private Actor principal;
    private Person delegate;

    @BeforeEach
    void anActThatWaits() {
        Convening.Department department = convening.department();
        convention = convening.sent(department);
        partner = convening.parties(convention).get(1);
        right = partner.audience().held().orElseThrow();
        principal = convening.person(right);
        delegate = lending.person();
    }

    @Test
    void ofANewTaskAndOfItsDelay() {
        lending.given(Lending.wanted(delegate.email(), right), principal);

        assertThat(told(Kind.PINNED)).containsExactlyInAnyOrder(principal.account(), account());
        assertThat(told(Kind.REMINDED)).containsExactlyInAnyOrder(principal.account(), account());
        assertThat(told(Kind.ESCALATED)).containsExactlyInAnyOrder(principal.account(), account());
    }

    @Test
    void ofTheOnlyActThatTheirDelegationNamesAndOfNoOther() {
        var given = lending.given(Lending.onlyFor(convention, delegate.email(), right), principal);
        assertThat(told(Kind.PINNED)).contains(account());

        lending.names(given, "another-act");
        assertThat(told(Kind.REMINDED)).containsExactly(principal.account());
    }

    @Test
    void ofNothingOnceItHasEndedAMinuteAgoOrWasRevoked() {
        var ended = lending.given(Lending.wanted(delegate.email(), right), principal);
        lending.endedSince(ended, Duration.ofMinutes(1));
        assertThat(told(Kind.PINNED)).containsExactly(principal.account());

        var revoked = lending.given(Lending.wanted(delegate.email(), right), principal);
        revocation.revoke(revoked.id(), principal);
        assertThat(told(Kind.REMINDED)).containsExactly(principal.account());
    }

    @Test
    void ofNothingThatIsNotTheirsToDo() {
        lending.given(Lending.wanted(delegate.email(), right), principal);

        assertThat(told(Kind.NEWS, "act/sealed")).containsExactly(principal.account());
    }

    private String account() {
        return delegate.actor().account();
    }

    private List<String> told(Kind kind) {
        return told(kind, Signatures.FORM);
    }

    /** The accounts for which a notice of that was left; the platform itself may tell of the real task meanwhile. */
    private List<String> told(Kind kind, String form) {
        Subject subject = new Subject(partner.id(), convention, form);
        transaction.executeWithoutResult(status -> outbox.tell(kind, subject, partner.audience()));
        return jdbc.sql("SELECT account FROM notice WHERE noticekey LIKE ?")
                .param(kind + ":" + partner.id() + ":%")
                .query(String.class)
                .list();
    }
}
