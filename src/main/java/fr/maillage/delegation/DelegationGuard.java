package fr.maillage.delegation;

import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** An act of delegation is read by whoever holds the right that is lent, and by whoever may use it. */
@Component
class DelegationGuard implements DocumentGuard {

    private final DelegationRows rows;
    private final Delegations delegations;

    DelegationGuard(DelegationRows rows, Delegations delegations) {
        this.rows = rows;
        this.delegations = delegations;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return document.kind().equals(KeepDelegation.KIND)
                && rows.findById(document.caseId())
                        .filter(one ->
                                one.delegate().filter(actor.account()::equals).isPresent()
                                        || delegations.isOwn(one, actor))
                        .isPresent();
    }
}
