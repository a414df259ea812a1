package fr.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class PendingInvitationsTest {

    private static final Grant OFFICER_OF_09 = Grant.territorial(Role.PREFECTURE_OFFICER, "09");
    private static final Actor PREFECT_OF_09 = new Actor("prefect-09", Set.of(Grant.territorial(Role.PREFECT, "09")));
    private static final Actor PREFECT_OF_46 = new Actor("prefect-46", Set.of(Grant.territorial(Role.PREFECT, "46")));
    private static final Actor AUDITOR = new Actor("auditor", Set.of(Grant.national(Role.AUDITOR)));

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitationLinks links;

    @Autowired
    private PendingInvitations pending;

    @Autowired
    private AcceptInvitation acceptance;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEvents events;

    private final String email = "pending-" + Ids.fresh() + "@example.org";

    @Test
    void listsWhatNobodyHasAnsweredForThoseWhoMayGiveIt() {
        String id = invited();
        assertThat(ids(PREFECT_OF_09)).contains(id);
        assertThat(ids(Actor.platform())).contains(id);
        assertThat(ids(PREFECT_OF_46)).doesNotContain(id);
        acceptance.choosePassword(lastKey(), "une phrase assez longue");
        assertThat(ids(PREFECT_OF_09)).doesNotContain(id);
    }

    @Test
    void hasNoListForWhoManagesNobody() {
        assertThatThrownBy(() -> pending.list(0, AUDITOR)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void listsAPageAtATime() {
        for (int i = 0; i <= PendingInvitations.PAGE; i++) {
            invitations.invite(i + email, "Bureau", Grant.territorial(Role.PREFECTURE_OFFICER, "32"), Actor.platform());
        }
        Actor prefect = new Actor("prefect-32", Set.of(Grant.territorial(Role.PREFECT, "32")));
        Slice<Invitation> first = pending.list(0, prefect);
        assertThat(first.rows()).hasSize(PendingInvitations.PAGE);
        assertThat(first.hasNext()).isTrue();
        assertThat(pending.list(1, prefect).rows()).hasSize(1);
    }

    @Test
    void sendsAFreshLinkThatClosesTheEarlierOne() {
        String id = invited();
        String earlier = lastKey();
        assertThat(pending.sendAgain(id, PREFECT_OF_09).isDone()).isTrue();
        assertThat(links.open(earlier)).isEmpty();
        assertThat(links.open(lastKey())).isPresent();
        assertThat(ids(PREFECT_OF_09)).doesNotContain(id);
    }

    @Test
    void takesAnOfferBackAndSaysSoInTheJournal() {
        String id = invited();
        assertThat(pending.cancel(id, PREFECT_OF_09).isDone()).isTrue();
        assertThat(links.open(lastKey())).isEmpty();
        assertThat(ids(PREFECT_OF_09)).doesNotContain(id);
        assertThat(journal.of(id))
                .extracting(Entry::kind)
                .containsExactly("account-invited", "account-invitation-cancelled");
    }

    @Test
    void refusesActsOnWhatHasEnded() {
        String id = invited();
        pending.cancel(id, PREFECT_OF_09);
        assertThat(pending.cancel(id, PREFECT_OF_09).refusals())
                .extracting(Refusal::key)
                .containsExactly("people.invitations.ended");
        assertThat(pending.sendAgain(id, PREFECT_OF_09).refusals())
                .extracting(Refusal::key)
                .containsExactly("people.invitations.ended");
    }

    @Test
    void doesNotExistForOtherPlaces() {
        String id = invited();
        assertThatThrownBy(() -> pending.cancel(id, PREFECT_OF_46)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> pending.sendAgain(id, PREFECT_OF_46)).isInstanceOf(UnknownObject.class);
        assertThat(links.open(lastKey())).isPresent();
    }

    private String invited() {
        return ((Answer.Done) invitations.invite(email, "Bureau des partenaires", OFFICER_OF_09, PREFECT_OF_09)).id();
    }

    private List<String> ids(Actor actor) {
        return pending.list(0, actor).rows().stream().map(Invitation::id).toList();
    }

    private String lastKey() {
        return events.stream(InvitationSent.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .token()
                .secret();
    }
}
