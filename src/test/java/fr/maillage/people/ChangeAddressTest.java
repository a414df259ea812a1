package fr.maillage.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.shared.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnDatabase
@RecordApplicationEvents
class ChangeAddressTest {

    private static final String PASSWORD = "une phrase assez longue";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private ChangeAddress change;

    @Autowired
    private OwnAccount own;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEvents events;

    private final String held = "held-" + Ids.fresh() + "@example.org";
    private final String wanted = "wanted-" + Ids.fresh() + "@Example.org";
    private Actor self;

    @BeforeEach
    void openAccount() {
        self = new Actor(
                opening.openForDemonstration(
                        held, "Gestionnaire", PASSWORD, Grant.inOrganisation(Role.MANAGER, Ids.fresh())),
                Set.of());
    }

    @Test
    void keepsTheAddressUntilTheNewOneHasProvedItself() {
        assertThat(change.ask(PASSWORD, wanted, self).isDone()).isTrue();
        assertThat(account().email()).isEqualTo(held);
        assertThat(accounts.maySign(account())).isTrue();
        assertThat(accounts.findByEmail(wanted)).isEmpty();
        assertThat(told()).containsExactly(held + " ADDRESS_ASKED");
        assertThat(lastAsked().email()).isEqualTo(wanted);
    }

    @Test
    void takesTheNewAddressOnceTellsTheOldOneAndHoldsSigningForADay() {
        String key = ask(wanted);
        assertThat(change.confirm(key, self).isDone()).isTrue();
        assertThat(accounts.findByEmail(wanted.toUpperCase(Locale.ROOT))).isPresent();
        assertThat(accounts.findByEmail(held)).isEmpty();
        assertThat(told()).containsExactly(held + " ADDRESS_ASKED", held + " ADDRESS");
        assertThat(accounts.maySign(account())).isFalse();
        assertThat(account().maySign(Instant.now().plus(Account.SIGNING_HELD))).isTrue();
        assertThat(journal.of(self.account()).stream().map(Entry::kind))
                .contains("account-address-asked", "account-address-changed");
        assertThat(change.confirm(key, self).isDone()).isFalse();
    }

    @Test
    void opensTheLinkToItsAccountOnly() {
        String key = ask(wanted);
        Actor other = new Actor(Ids.fresh(), Set.of());
        assertThat(change.open(key, other)).isEmpty();
        assertThat(change.confirm(key, other).isDone()).isFalse();
        assertThat(change.open(key, self)).isPresent();
    }

    @Test
    void waitsADayForTheProof() {
        Instant asked = Instant.now();
        AddressChange waiting =
                new AddressChange("a", EmailAddress.parse(wanted).orElseThrow(), "digest", asked);
        assertThat(waiting.isOpen(asked.plus(AddressChange.WAITS).minusSeconds(1)))
                .isTrue();
        assertThat(waiting.isOpen(asked.plus(AddressChange.WAITS))).isFalse();
    }

    @Test
    void replacesAnEarlierWishByALaterOne() {
        String earlier = ask("earlier-" + Ids.fresh() + "@example.org");
        String later = ask(wanted);
        assertThat(change.confirm(earlier, self).isDone()).isFalse();
        assertThat(change.confirm(later, self).isDone()).isTrue();
    }

    @Test
    void givesNoAddressTwiceAndTellsSoOnlyToWhoReadsItsMail() {
        opening.openForDemonstration(wanted, "Autre", PASSWORD);
        String key = ask(wanted.toUpperCase(Locale.ROOT));
        assertThat(change.confirm(key, self).refusals().get(0).key()).isEqualTo("people.email.not-possible");
    }

    @Test
    void mailsNobodyMoreThanAFewTimesADay() {
        IntStream.range(0, ChangeAddress.MOST_A_DAY).forEach(time -> ask(time + wanted));
        assertThat(change.ask(PASSWORD, wanted, self).refusals().get(0).field()).isEqualTo("email");
    }

    @Test
    void letsNobodyGuessThePasswordInAnOpenSession() {
        assertThat(change.ask("wrong", wanted, self).refusals().get(0).field()).isEqualTo("current");
        IntStream.range(1, 5)
                .forEach(time -> assertThat(own.changePassword("wrong " + time, "encore une autre phrase", self)
                                .isDone())
                        .isFalse());
        assertThat(own.changePassword(PASSWORD, "encore une autre phrase", self).isDone())
                .isFalse();
        assertThat(change.ask(PASSWORD, wanted, self).isDone()).isFalse();
    }

    private String ask(String address) {
        assertThat(change.ask(PASSWORD, address, self).isDone()).isTrue();
        return lastAsked().token().secret();
    }

    private AddressAsked lastAsked() {
        return events.stream(AddressAsked.class)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> told() {
        return events.stream(AccountChanged.class)
                .map(told -> told.email() + " " + told.what())
                .toList();
    }

    private Account account() {
        return accounts.find(self.account()).orElseThrow();
    }
}
