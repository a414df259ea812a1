package fr.maillage.convention.draft;

import fr.maillage.act.ActOrder;
import fr.maillage.act.OrderAct;
import org.springframework.stereotype.Component;

/** Orders the act of a convention that was sent. */
@Component
public class OrderConvention {

    private final ConventionFiles files;
    private final FirstDraft names;
    private final OrderAct order;

    OrderConvention(ConventionFiles files, FirstDraft names, OrderAct order) {
        this.files = files;
        this.names = names;
        this.order = order;
    }

    /** Does nothing when it is ordered already. */
    public void of(String id) {
        Convention convention = files.known(id);
        order.of(new ActOrder(
                convention.id(),
                Convention.KIND,
                names.title(convention),
                convention.departement(),
                convention.issue(),
                convention.sentBy().orElseThrow(),
                convention.isOrdered(),
                convention.sent().json()));
    }
}
