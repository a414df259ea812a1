package fr.maillage.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Audience;
import fr.maillage.delegation.GiveDelegation.Act;
import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.people.AccountOpening;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.Grant;
import fr.maillage.shared.Ids;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Delegations as a test says them. */
@TestComponent
public class Lending {

    public static final String PASSWORD = "une phrase assez longue";

    @Autowired
    AccountOpening accounts;

    @Autowired
    GiveDelegation give;

    @Autowired
    Delegations delegations;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    /**
     * Somebody with an account.
     *
     * @param actor with the rights of their own
     */
    public record Person(String email, Actor actor) {}

    public Person person(Grant... grants) {
        String email = Ids.fresh() + "@example.org";
        return new Person(
                email,
                new Actor(accounts.openForDemonstration(email, "Camille Essai", PASSWORD, grants), Set.of(grants)));
    }

    public static String right(Grant grant) {
        return Audience.of(grant.role(), grant.territory(), grant.organisation())
                .word();
    }

    /** For all acts, from yesterday until tomorrow. */
    public static Wanted wanted(String email, Grant grant) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        return new Wanted(
                right(grant),
                email,
                "Camille Essai",
                EnumSet.allOf(ActKind.class),
                "",
                today.minusDays(1),
                today.plusDays(1));
    }

    /** The same for one act alone. */
    public static Wanted onlyFor(String caseId, String email, Grant grant) {
        Wanted all = wanted(email, grant);
        return new Wanted(all.right(), all.email(), all.name(), Set.of(), caseId, all.from(), all.until());
    }

    public static Act act() {
        return new Act("delegation.pdf", HostilePdf.harmless());
    }

    Answer give(Wanted wanted, Actor principal) {
        return give.give(wanted, act(), PASSWORD, principal);
    }

    /** A delegation that was given. */
    public Delegation given(Wanted wanted, Actor principal) {
        Answer answer = give(wanted, principal);
        assertThat(answer.refusals()).isEmpty();
        return delegations.find(((Answer.Done) answer).id()).orElseThrow();
    }

    /** Puts its end to some time ago, which nobody can do by the page. */
    public void endedSince(Delegation delegation, Duration ago) {
        move(delegation, "ends", Instant.now().minus(ago));
    }

    /** Puts its beginning off. */
    public void beginsIn(Delegation delegation, Duration time) {
        move(delegation, "begins", Instant.now().plus(time));
    }

    /** Has it name another act, as one that was given for another would. */
    public void names(Delegation delegation, String caseId) {
        set(delegation, "caseid", caseId);
    }

    /** Lends another right, which nobody can by the page. */
    void of(Delegation delegation, Audience right) {
        set(delegation, "lentright", right.word());
    }

    /** Is somebody else's, whose address no test knows. */
    public void to(Delegation delegation, String account) {
        set(delegation, "delegate", account);
    }

    private void set(Delegation delegation, String column, Object value) {
        Integer rows = transaction.execute(
                status -> database.sql("update delegation set " + column + " = :value where id = :id")
                        .param("value", value)
                        .param("id", delegation.id())
                        .update());
        assertThat(rows).isOne();
    }

    private void move(Delegation delegation, String column, Instant to) {
        set(delegation, column, Timestamp.valueOf(LocalDateTime.ofInstant(to, ZoneOffset.UTC)));
    }
}
