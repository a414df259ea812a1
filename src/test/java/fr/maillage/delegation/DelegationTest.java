package fr.maillage.delegation;

import static fr.maillage.delegation.Lending.PASSWORD;
import static fr.maillage.delegation.Lending.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.delegation.GiveDelegation.Act;
import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.delegation.Lending.Person;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.HostileFile;
import fr.maillage.document.StoredDocument;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.people.AcceptInvitation;
import fr.maillage.people.AccountChanged;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.Grant;
import fr.maillage.people.InvitationSent;
import fr.maillage.people.Role;
import fr.maillage.people.Standings;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whoever may sign lets somebody else sign: what is kept of it, who may do it, and who may read it. */
@OnDatabase
@RecordApplicationEvents
class DelegationTest {

    private static final Grant SIGNATORY = Grant.inOrganisation(Role.PARTNER_SIGNATORY, "cnaf", "82");

    @Autowired
    Lending lending;

    @Autowired
    Delegations delegations;

    @Autowired
    RevokeDelegation revocation;

    @Autowired
    AcceptInvitation acceptance;

    @Autowired
    Standings standings;

    @Autowired
    Documents documents;

    @Autowired
    List<DocumentGuard> guards;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationEvents events;

    private Person principal;
    private Person delegate;

    @BeforeEach
    void people() {
        principal = lending.person(SIGNATORY);
        delegate = lending.person(Grant.national(Role.COORDINATOR));
    }

    @Test
    void isKeptWithItsActAndToldToBoth() {
        Delegation given = lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());

        assertThat(given.delegate()).contains(delegate.actor().account());
        StoredDocument act = documents.of(given.document());
        assertThat(given.sha256()).isEqualTo(act.sha256());
        assertThat(act.isDraft()).isFalse();
        assertThat(journal.of(given.id()).stream().map(Entry::kind)).containsExactly("delegation-given");
        assertThat(events.stream(AccountChanged.class))
                .extracting(AccountChanged::account, AccountChanged::what)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(principal.actor().account(), AccountChanged.What.LENDING),
                        org.assertj.core.groups.Tuple.tuple(delegate.actor().account(), AccountChanged.What.LENT));
    }

    @Test
    void addsNothingToWhatTheDelegateMayDoByThemselves() {
        lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());

        assertThat(standings.of(delegate.actor().account()).orElseThrow().grants())
                .containsExactly(Grant.national(Role.COORDINATOR));
        assertThatThrownBy(() -> lending.give(wanted(principal.email(), SIGNATORY), delegate.actor()))
                .as("lend on what was lent")
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void waitsForWhoeverHasNoAccountYet() {
        String email = "New-" + Ids.fresh() + "@example.org";
        Delegation given = lending.given(wanted(email, SIGNATORY), principal.actor());
        assertThat(given.delegate()).isEmpty();
        assertThat(given.awaited()).contains(email.toLowerCase(Locale.ROOT));

        String account = ((Answer.Done) acceptance.choosePassword(key(), PASSWORD)).id();

        Delegation bound = delegations.find(given.id()).orElseThrow();
        assertThat(bound.delegate()).contains(account);
        assertThat(bound.awaited()).as("the address is not needed any more").isEmpty();
        assertThat(standings.of(account).orElseThrow().grants()).containsExactly(Grant.national(Role.DELEGATE));
        assertThat(journal.of(given.id()).stream().map(Entry::kind))
                .containsExactly("delegation-given", "delegate-came");
    }

    @Test
    void isNotTakenWithoutEverythingItNeeds() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        Wanted empty = new Wanted(Lending.right(SIGNATORY), "", "", Set.of(), "", null, null);
        assertThat(keys(lending.give(empty, principal.actor())))
                .containsExactly(
                        "people.email.wrong",
                        "people.name.missing",
                        "delegation.kinds.missing",
                        "delegation.from.missing",
                        "delegation.until.missing");
        assertThat(keys(lending.give(between(today, today.minusDays(1)), principal.actor())))
                .containsExactly("delegation.until.before");
        assertThat(keys(lending.give(between(today.minusDays(9), today.minusDays(8)), principal.actor())))
                .containsExactly("delegation.until.past");
        assertThat(keys(lending.give(wanted(principal.email().toUpperCase(Locale.ROOT), SIGNATORY), principal.actor())))
                .containsExactly("delegation.delegate.self");
        assertThat(keys(lending.give(Lending.onlyFor(Ids.fresh(), delegate.email(), SIGNATORY), principal.actor())))
                .containsExactly("delegation.act.gone");
    }

    @Test
    void isNotTakenWithoutASoundActNorWithoutThePassword() {
        Wanted wanted = wanted(delegate.email(), SIGNATORY);
        Actor actor = principal.actor();

        assertThat(keys(lending.give.give(wanted, new Act("a.png", HostileFile.image("png")), PASSWORD, actor)))
                .containsExactly("delegation.file.pdf");
        assertThat(keys(lending.give.give(wanted, new Act("a.pdf", HostilePdf.launching()), PASSWORD, actor)))
                .containsExactly("document.pdf-active");
        assertThat(keys(lending.give.give(wanted, Lending.act(), "une autre phrase", actor)))
                .containsExactly("people.password.wrong");
        assertThat(delegations.received(delegate.actor())).isEmpty();
    }

    @Test
    void isGivenOnlyOfARightThatOneHolds() {
        Grant elsewhere = Grant.inOrganisation(Role.PARTNER_SIGNATORY, "cnaf", "13");
        Grant officer = Grant.territorial(Role.PREFECTURE_OFFICER, "82");

        for (Grant foreign : List.of(elsewhere, officer, Grant.territorial(Role.PREFECT, "82"))) {
            assertThatThrownBy(() -> lending.give(wanted(delegate.email(), foreign), principal.actor()))
                    .as("%s", foreign)
                    .isInstanceOf(UnknownObject.class);
        }
        Person office = lending.person(officer);
        assertThatThrownBy(() -> lending.give(wanted(delegate.email(), officer), office.actor()))
                .as("an officer has no right to sign")
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void isRevokedOnceByWhoeverHoldsTheRightAndByNobodyElse() {
        Delegation given = lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());
        Actor successor = lending.person(SIGNATORY).actor();
        Actor stranger = lending.person(Grant.inOrganisation(Role.PARTNER_SIGNATORY, "cnaf", "13"))
                .actor();

        for (Actor other : List.of(stranger, delegate.actor())) {
            assertThatThrownBy(() -> revocation.revoke(given.id(), other)).isInstanceOf(UnknownObject.class);
        }
        assertThat(revocation.revoke(given.id(), successor).isDone()).isTrue();
        assertThat(keys(revocation.revoke(given.id(), principal.actor()))).containsExactly("delegation.over");
        assertThat(delegations.state(delegations.given(principal.actor()).get(0)))
                .isEqualTo(DelegationState.REVOKED);
        assertThat(journal.of(given.id()).stream().map(Entry::kind))
                .containsExactly("delegation-given", "delegation-revoked");
    }

    @Test
    void isReadByThoseItConcerns() {
        Delegation given = lending.given(wanted(delegate.email(), SIGNATORY), principal.actor());
        StoredDocument act = documents.of(given.document());

        assertThat(mayRead(act, principal.actor())).isTrue();
        assertThat(mayRead(act, delegate.actor())).isTrue();
        assertThat(mayRead(act, lending.person(SIGNATORY).actor())).isTrue();
        assertThat(mayRead(
                        act,
                        lending.person(Grant.inOrganisation(Role.PARTNER_SIGNATORY, "cnaf", "13"))
                                .actor()))
                .isFalse();
        assertThat(delegations.given(delegate.actor())).isEmpty();
        assertThat(delegations.received(delegate.actor())).hasSize(1);
        assertThat(delegations.received(principal.actor())).isEmpty();
    }

    private boolean mayRead(StoredDocument document, Actor actor) {
        return guards.stream().anyMatch(guard -> guard.mayRead(document, actor));
    }

    private Wanted between(LocalDate from, LocalDate until) {
        Wanted good = wanted(delegate.email(), SIGNATORY);
        return new Wanted(good.right(), good.email(), good.name(), good.kinds(), good.caseId(), from, until);
    }

    private String key() {
        return events.stream(InvitationSent.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .token()
                .secret();
    }

    private static List<String> keys(Answer answer) {
        return answer.refusals().stream().map(Refusal::key).toList();
    }
}
