package fr.maillage.convention.amendment;

import fr.maillage.act.ActOrder;
import fr.maillage.act.OrderAct;
import org.springframework.stereotype.Component;

/** Orders the act of an amendment that was sent. */
@Component
public class OrderAmendment {

    private final AmendmentFiles files;
    private final AmendmentSubjects names;
    private final OrderAct order;

    OrderAmendment(AmendmentFiles files, AmendmentSubjects names, OrderAct order) {
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
                names.title(amendment),
                amendment.departement(),
                amendment.issue(),
                amendment.sentBy().orElseThrow(),
                false,
                amendment.sent().json()));
    }
}
