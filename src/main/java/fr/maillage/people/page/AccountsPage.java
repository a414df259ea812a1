package fr.maillage.people.page;

import fr.maillage.people.Account;
import fr.maillage.people.AccountFilter;
import fr.maillage.people.AccountState;
import fr.maillage.people.Accounts;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import org.springframework.web.util.UriUtils;

/** The accounts that the acting person manages, as the address asks: filtered, ordered, one page. */
@Component
@RequestScope(proxyMode = org.springframework.context.annotation.ScopedProxyMode.NO)
public class AccountsPage {

    private static final int LAST_PAGE = 100_000;

    private final Accounts accounts;
    private final CurrentActor actor;
    private final Map<String, String> asked;
    private Slice<Account> slice;

    AccountsPage(Accounts accounts, CurrentActor actor, Asked asked) {
        this.accounts = accounts;
        this.actor = actor;
        this.asked = asked.parameters();
    }

    public void load() {
        AccountFilter filter = new AccountFilter(
                getText(), one(Role.values(), "role"), one(AccountState.values(), "state"), getTerritory(), "");
        slice = accounts.list(filter, getOrder(), page(), actor.get());
    }

    public Slice<Account> getSlice() {
        return slice;
    }

    public String getText() {
        return asked.getOrDefault("text", "");
    }

    public String getRole() {
        return asked.getOrDefault("role", "");
    }

    public String getState() {
        return asked.getOrDefault("state", "");
    }

    public String getTerritory() {
        return asked.getOrDefault("territory", "");
    }

    public AccountFilter.Order getOrder() {
        return one(AccountFilter.Order.values(), "order").orElse(AccountFilter.Order.NAME);
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    /** The query of the same list in another order. */
    public String orderedBy(String order) {
        return filterQuery() + "&order=" + order;
    }

    /** The query of the same list, up to the number of the page. */
    public String getPageLink() {
        return orderedBy(getOrder().name()) + "&page=";
    }

    private String filterQuery() {
        return "?text=" + encoded(getText()) + "&role=" + encoded(getRole()) + "&state=" + encoded(getState())
                + "&territory=" + encoded(getTerritory());
    }

    private int page() {
        String number = asked.getOrDefault("page", "0");
        return number.matches("\\d{1,5}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 0;
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String parameter) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(asked.get(parameter)))
                .findAny();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
