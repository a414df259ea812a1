package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.casework.LentRights.Lent;
import fr.maillage.casework.Tasks;
import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.people.Account;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.EmailAddress;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an act of delegation must say before it is taken, every lack at once. */
@Component
class DelegationRules {

    private static final int LONGEST_NAME = 120;

    private final RightsToLend rights;
    private final Accounts accounts;
    private final Tasks tasks;
    private final Today today;

    DelegationRules(RightsToLend rights, Accounts accounts, Tasks tasks, Today today) {
        this.rights = rights;
        this.accounts = accounts;
        this.tasks = tasks;
        this.today = today;
    }

    List<Refusal> refusals(Wanted wanted, Audience right, Actor actor) {
        return Stream.of(
                        delegate(wanted, actor),
                        unless(isName(wanted.name()), "displayName", "people.name.missing"),
                        about(wanted, actor),
                        unless(wanted.from() != null, "from", "delegation.from.missing"),
                        until(wanted, right))
                .flatMap(Optional::stream)
                .toList();
    }

    /** In the days of the right's département: from the first minute of one to the last of the other. */
    Scope scope(Wanted wanted, Audience right) {
        ZoneId zone = rights.zone(right);
        boolean all = wanted.caseId().equals(Lent.ANY);
        Set<ActKind> kinds = all ? wanted.kinds() : EnumSet.allOf(ActKind.class);
        return new Scope(
                right,
                kinds,
                wanted.caseId(),
                wanted.from().atStartOfDay(zone).toInstant(),
                wanted.until().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Optional<Refusal> delegate(Wanted wanted, Actor actor) {
        if (EmailAddress.parse(wanted.email()).isEmpty()) {
            return Optional.of(Refusal.at("email", "people.email.wrong"));
        }
        Optional<Account> known = accounts.findByEmail(wanted.email());
        if (known.filter(account -> account.id().equals(actor.account())).isPresent()) {
            return Optional.of(Refusal.at("email", "delegation.delegate.self"));
        }
        return unless(known.isEmpty() || known.get().isActive(), "email", "delegation.delegate.closed");
    }

    /** An act that waits for the actor, or at least one kind of acts. */
    private Optional<Refusal> about(Wanted wanted, Actor actor) {
        if (wanted.caseId().equals(Lent.ANY)) {
            return unless(!wanted.kinds().isEmpty(), "kinds", "delegation.kinds.missing");
        }
        boolean waits =
                tasks.lendable(actor).stream().anyMatch(task -> task.caseId().equals(wanted.caseId()));
        return unless(waits, "act", "delegation.act.gone");
    }

    private Optional<Refusal> until(Wanted wanted, Audience right) {
        if (wanted.until() == null) {
            return Optional.of(Refusal.at("until", "delegation.until.missing"));
        }
        if (wanted.from() != null && wanted.until().isBefore(wanted.from())) {
            return Optional.of(Refusal.at("until", "delegation.until.before"));
        }
        boolean over = wanted.until().isBefore(today.in(rights.departement(right)));
        return unless(!over, "until", "delegation.until.past");
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private static Optional<Refusal> unless(boolean good, String field, String key) {
        return good ? Optional.empty() : Optional.of(Refusal.at(field, key));
    }
}
