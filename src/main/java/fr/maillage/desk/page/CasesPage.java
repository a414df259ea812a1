package fr.maillage.desk.page;

import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The cases one may read: searched, narrowed and ordered by what stands in the address. */
@Component
@RequestScope
public class CasesPage {

    private final Cases cases;
    private final CurrentActor actor;
    private final Query query;
    private Slice<Case> rows;

    CasesPage(Cases cases, CurrentActor actor, Query query) {
        this.cases = cases;
        this.actor = actor;
        this.query = query;
    }

    public void load() {
        rows = cases.list(
                actor.get(), new Cases.Search("", getTerritory(), "", getTitle(), isOpenOnly(), order()), query.page());
    }

    public Slice<Case> getRows() {
        return rows;
    }

    public String getTitle() {
        return query.text("title");
    }

    public String getTerritory() {
        return query.text("territory");
    }

    public boolean isOpenOnly() {
        return query.text("open").equals("yes");
    }

    public boolean isOrderedBy(String order) {
        return order().name().equalsIgnoreCase(order);
    }

    /** The list's own address, up to the number of the page. */
    public String getLink() {
        return "?" + narrowed() + query.with("order", order().name().toLowerCase(Locale.ROOT)) + "page=";
    }

    /** The same list in another order. */
    public String orderedBy(String order) {
        return "?" + narrowed() + "order=" + order;
    }

    private String narrowed() {
        return query.with("title", getTitle(), "territory", getTerritory(), "open", isOpenOnly() ? "yes" : "");
    }

    private Cases.Order order() {
        return query.one(Cases.Order.class, Cases.Order.LATEST);
    }
}
