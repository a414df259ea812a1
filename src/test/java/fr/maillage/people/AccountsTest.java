package fr.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.shared.Ids;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class AccountsTest {

    private static final String PASSWORD = "une phrase assez longue";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private Capacities capacities;

    @Autowired
    private Standings standings;

    private final String organisation = Ids.fresh();
    private final Grant manager = Grant.inOrganisation(Role.MANAGER, organisation);
    private String account;

    @BeforeEach
    void openAccount() {
        account = open("Gestionnaire", manager);
    }

    @Test
    void takesAGrantBackAtOnce() {
        assertThat(standings.of(account).orElseThrow().grants()).containsExactly(manager);
        capacities.revoke(heldBy(account).id(), "a quitté la structure", Actor.platform());
        assertThat(standings.of(account).orElseThrow().grants()).isEmpty();
        assertThat(heldBy(account).isHeld()).isFalse();
    }

    @Test
    void holdsSigningBackForADayAfterANewCapacity() {
        assertThat(accounts.find(account).orElseThrow().maySign(Instant.now())).isTrue();
        capacities.grant(account, Grant.inOrganisation(Role.AGENT, organisation), "renfort", Actor.platform());
        Account changed = accounts.find(account).orElseThrow();
        assertThat(changed.maySign(Instant.now().plus(Duration.ofHours(23)))).isFalse();
        assertThat(changed.maySign(Instant.now().plus(Duration.ofHours(25)))).isTrue();
    }

    @Test
    void showsAnAccountOnlyToItsOwnerAndToWhoManagesIt() {
        assertThat(accounts.of(account, new Actor(account, Set.of()))).isNotNull();
        assertThat(accounts.of(account, new Actor("x", Set.of(manager)))).isNotNull();
        Actor foreign = new Actor("x", Set.of(Grant.inOrganisation(Role.MANAGER, Ids.fresh())));
        assertThatThrownBy(() -> accounts.of(account, foreign)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> capacities.revoke(heldBy(account).id(), "why", foreign))
                .isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> capacities.close(account, foreign)).isInstanceOf(UnknownObject.class);
    }

    @Test
    void givesNothingToAnAccountThatTheActorDoesNotManage() {
        String elsewhere = Ids.fresh();
        Actor foreign = new Actor("x", Set.of(Grant.inOrganisation(Role.MANAGER, elsewhere)));
        Grant own = Grant.inOrganisation(Role.AGENT, elsewhere);
        assertThatThrownBy(() -> capacities.grant(account, own, "why", foreign)).isInstanceOf(UnknownObject.class);
        assertThatThrownBy(() -> capacities.grant(Ids.fresh(), own, "why", foreign))
                .isInstanceOf(UnknownObject.class);
        Actor boss = new Actor("x", Set.of(manager));
        assertThat(capacities
                        .grant(account, Grant.national(Role.ADMINISTRATOR), "why", boss)
                        .isDone())
                .isFalse();
        capacities.revoke(heldBy(account).id(), "parti", Actor.platform());
        assertThatThrownBy(() -> capacities.grant(account, manager, "why", boss))
                .as("a grant taken back manages nothing")
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void givesNobodyARoleByTheirOwnHand() {
        Actor self = new Actor(account, Set.of(Grant.national(Role.ADMINISTRATOR)));
        Answer answer = capacities.grant(account, Grant.inOrganisation(Role.AGENT, organisation), "why", self);
        assertThat(answer.refusals().get(0).key()).isEqualTo("people.grant.own");
        assertThat(standings.of(account).orElseThrow().grants()).containsExactly(manager);
    }

    @Test
    void refusesAReasonThatIsTooLongToKeep() {
        String tooLong = "x".repeat(AccountGrant.LONGEST_REASON + 1);
        Grant agent = Grant.inOrganisation(Role.AGENT, organisation);
        assertThat(capacities.grant(account, agent, tooLong, Actor.platform()).isDone())
                .isFalse();
        assertThat(capacities
                        .revoke(heldBy(account).id(), tooLong, Actor.platform())
                        .isDone())
                .isFalse();
        assertThat(capacities
                        .grant(account, agent, tooLong.substring(1) + "  ", Actor.platform())
                        .isDone())
                .isTrue();
    }

    @Test
    void listsPageByPageWhatTheActorManages() {
        IntStream.range(0, AccountSearch.PAGE + 3)
                .forEach(
                        number -> open("Agent %02d".formatted(number), Grant.inOrganisation(Role.AGENT, organisation)));
        Actor boss = new Actor(account, Set.of(manager));
        Slice<Account> first = accounts.list(AccountFilter.ALL, AccountFilter.Order.NAME, 0, boss);
        assertThat(first.rows()).hasSize(AccountSearch.PAGE);
        assertThat(first.hasNext()).isTrue();
        Slice<Account> second = accounts.list(AccountFilter.ALL, AccountFilter.Order.NAME, 1, boss);
        assertThat(second.rows()).hasSize(4);
        assertThat(accounts.list(filter("aGenT 07"), AccountFilter.Order.EMAIL, 0, boss)
                        .rows())
                .hasSize(1);
        assertThat(accounts.list(filter("%"), AccountFilter.Order.NEWEST, 0, boss)
                        .rows())
                .isEmpty();
    }

    @Test
    void hasNoListForWhoManagesNobody() {
        Actor agent = new Actor("x", Set.of(Grant.inOrganisation(Role.AGENT, organisation)));
        assertThatThrownBy(() -> accounts.list(AccountFilter.ALL, AccountFilter.Order.NAME, 0, agent))
                .isInstanceOf(UnknownObject.class);
    }

    @Test
    void closesForGood() {
        assertThat(capacities.close(account, Actor.platform()).isDone()).isTrue();
        assertThat(capacities.close(account, Actor.platform()).isDone()).isFalse();
        assertThat(standings.of(account)).isEmpty();
        assertThat(capacities.grant(account, manager, "why", Actor.platform()).isDone())
                .isFalse();
    }

    private AccountFilter filter(String text) {
        return new AccountFilter(text, Optional.of(Role.AGENT), Optional.of(AccountState.ACTIVE), "", organisation);
    }

    private AccountGrant heldBy(String id) {
        return accounts.grantsOf(id, new Actor(id, Set.of())).get(0);
    }

    private String open(String name, Grant grant) {
        return opening.openForDemonstration("a-" + Ids.fresh() + "@example.org", name, PASSWORD, grant);
    }
}
