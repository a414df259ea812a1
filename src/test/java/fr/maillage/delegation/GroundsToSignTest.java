package fr.maillage.delegation;

import static fr.maillage.delegation.Lending.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Audience;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.engine.RequestVerbs.Answer;
import fr.maillage.engine.Requests;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.AccountGrant;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.Capacities;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a delegation opens while it is in force, and what is said to whoever comes with one that does not help. */
@OnDatabase
class GroundsToSignTest {

    private static final Grant SIGNATORY = Grant.inOrganisation(Role.PARTNER_SIGNATORY, "CNAF", "82");
    private static final Audience RIGHT =
            Audience.of(SIGNATORY.role(), SIGNATORY.territory(), SIGNATORY.organisation());

    @Autowired
    Lending lending;

    @Autowired
    GroundsToSign grounds;

    @Autowired
    RevokeDelegation revocation;

    @Autowired
    Requests requests;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Accounts accounts;

    @Autowired
    Capacities capacities;

    @Autowired
    Journal journal;

    private Person principal;
    private Person delegate;
    private String act;

    /** An act that waits for a word of two partners. */
    @BeforeEach
    void anActThatWaits() {
        principal = lending.person(SIGNATORY);
        delegate = lending.person(Grant.national(Role.COORDINATOR));
        act = asked("convention");
    }

    @Test
    void opensTheTaskOfThePrincipalAndNoOther() {
        assertThat(waiting()).isEmpty();
        lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());

        assertThat(waiting()).contains(act);
        assertThat(tasks.openIn(act, delegate.actor())).hasSize(1);
        assertThat(cases.of(act, delegate.actor()).id()).isEqualTo(act);
        assertThat(tasks.openIn(act, Requests.partner("MSA")))
                .as("the other partner's")
                .extracting(Tasks.Waiting::task)
                .doesNotContain(task());
        assertThat(tasks.complete(task(), new Answer("FOR"), delegate.actor())).isInstanceOf(Outcome.Done.class);
        assertThat(journal.of(act).stream().map(Entry::actor))
                .contains(delegate.actor().account());
    }

    @Test
    void opensNothingButWhatItsVerbSays() {
        Grant officer = Grant.territorial(Role.PREFECTURE_OFFICER, "82");
        Audience office = Audience.of(officer.role(), officer.territory(), officer.organisation());
        Person officerToo = lending.person(SIGNATORY, officer);
        lending.of(lending.given(wanted(delegate.email(), SIGNATORY), officerToo.actor()), office);
        String fresh = opened("convention");

        assertThat(tasks.openIn(fresh, delegate.actor()))
                .as("a review is not lent")
                .isEmpty();
        assertThatThrownBy(() -> cases.of(fresh, delegate.actor())).isInstanceOf(UnknownObject.class);
    }

    @Test
    void opensActsOfItsKindsOnly() {
        Wanted all = wanted(delegate.email(), SIGNATORY);
        lending.given(
                new Wanted(
                        all.right(),
                        all.email(),
                        all.name(),
                        EnumSet.of(ActKind.AMENDMENT),
                        "",
                        all.from(),
                        all.until()),
                principal.actor());
        String amendment = asked("amendment");

        assertThat(waiting()).contains(amendment).doesNotContain(act);
        assertThat(at(amendment, "amendment")).isInstanceOf(Grounds.Lent.class);
        assertThat(said(at(act, "convention"))).isEqualTo("delegation.another-act");
    }

    @Test
    void opensOneActAloneWhenItNamesOne() {
        String other = asked("convention");
        lending.given(Lending.onlyFor(act, delegate.email(), SIGNATORY), principal.actor());

        assertThat(waiting()).containsExactly(act);
        assertThat(at(act, "convention")).isInstanceOf(Grounds.Lent.class);
        assertThat(said(at(other, "convention"))).isEqualTo("delegation.another-act");
        assertThatThrownBy(() -> cases.of(other, delegate.actor())).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isOverAMinuteAfterItsEnd() {
        Delegation given = lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());
        assertThat(at(act, "convention")).isInstanceOf(Grounds.Lent.class);

        lending.endedSince(given, Duration.ofMinutes(1));

        assertThat(said(at(act, "convention"))).isEqualTo("delegation.ended");
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> cases.of(act, delegate.actor())).isInstanceOf(UnknownObject.class);
    }

    @Test
    void isNotThereBeforeItBegins() {
        Delegation given = lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());

        lending.beginsIn(given, Duration.ofMinutes(1));

        assertThat(said(at(act, "convention"))).isEqualTo("delegation.to-come");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void isGoneAtOnceWhenItIsRevoked() {
        Delegation given = lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());

        revocation.revoke(given.id(), principal.actor());

        assertThat(said(at(act, "convention"))).isEqualTo("delegation.revoked");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void endsWithTheRightOfWhoGaveIt() {
        lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());
        AccountGrant held =
                accounts.grantsOf(principal.actor().account(), Actor.platform()).get(0);

        assertThat(capacities.revoke(held.id(), "mutation", Actor.platform()).isDone())
                .isTrue();

        assertThat(said(at(act, "convention"))).isEqualTo("delegation.principal-left");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void isNotNeededByWhoHoldsTheRightAndUnknownToStrangers() {
        assertThat(grounds.of(RIGHT, act, "convention", principal.actor())).isInstanceOf(Grounds.OwnRight.class);
        assertThat(at(act, "convention")).isInstanceOf(Grounds.None.class);
    }

    private Grounds at(String caseId, String kind) {
        return grounds.of(RIGHT, caseId, kind, delegate.actor());
    }

    private static String said(Grounds grounds) {
        assertThat(grounds).isInstanceOf(Grounds.Lapsed.class);
        return ((Grounds.Lapsed) grounds).why().key();
    }

    private List<String> waiting() {
        return tasks.waitingFor(delegate.actor(), "", Tasks.Order.OLDEST, 0).rows().stream()
                .map(Tasks.Waiting::caseId)
                .toList();
    }

    private String task() {
        return tasks.openIn(act, delegate.actor()).get(0).task();
    }

    private String asked(String kind) {
        String caseId = opened(kind);
        tasks.complete(requests.task(caseId), new Answer("ASK"), Requests.OFFICER);
        return caseId;
    }

    private String opened(String kind) {
        String caseId = Ids.fresh();
        cases.open(
                new Cases.Opening(caseId, kind, "Maison du fleuve", "82", "town", "review-request"),
                Requests.variables());
        return caseId;
    }
}
