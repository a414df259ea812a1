package fr.maillage.convention.amendment;

import fr.maillage.act.ActOrder;
import fr.maillage.act.OrderAct;
import org.springframework.stereotype.Component;

/** Orders the act of an amendment that was sent. */
@Component
public class OrderAmendment {

    private final AmendmentFiles files;
    private final AmendmentModel names;
    private final OrderAct order;

    OrderAmendment(AmendmentFiles files, AmendmentModel names, OrderAct order) {
        this.files = files;
        this.names = names;
        this.order = order;
    }

    /** Does nothing when it is ordered already. */
    public void of(String id) {
        Amendment amendment = files.known(id);
        order.of(new ActOrder(
                amendment.id(),
                Amendment.KIND,
                names.name(amendment),
                amendment.departement(),
                amendment.issue(),
                amendment.sentBy().orElseThrow(),
                false,
                amendment.wording().json()));
    }
}
