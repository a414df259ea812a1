package fr.maillage.mandate.giving;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Cases.Opening;
import fr.maillage.casework.Circle;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.NewMandates;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.Vault;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An agent begins a mandate with the citizen beside them. Its key is made before its row. */
@Component
public class BeginMandate {

    private static final String PROCESS = "give-mandate";

    private final Structures structures;
    private final NewMandates mandates;
    private final Cases cases;
    private final Vault vault;
    private final TransactionTemplate transaction;

    BeginMandate(
            Structures structures, NewMandates mandates, Cases cases, Vault vault, TransactionTemplate transaction) {
        this.structures = structures;
        this.mandates = mandates;
        this.cases = cases;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** Begins it for a structure the actor works for; the id of the mandate. */
    public String begin(String structureId, Actor actor) {
        LabelledStructure structure = structures.of(structureId);
        if (!actor.may(Role.AGENT, structure.departement(), structure.organisation())) {
            throw new UnknownObject("structure");
        }
        Mandate mandate = mandates.fresh(structure, actor.account());
        vault.make(mandate.id());
        transaction.executeWithoutResult(status -> open(mandate));
        return mandate.id();
    }

    private void open(Mandate mandate) {
        mandates.add(mandate);
        cases.open(
                new Opening(
                        mandate.id(),
                        Mandate.KIND,
                        "Mandat n° " + mandate.number(),
                        mandate.departement(),
                        mandate.organisation(),
                        PROCESS,
                        Circle.TEAM),
                Map.of("departement", mandate.departement(), "agent", mandate.agent()));
        cases.reach(mandate.id(), mandate.state().stage());
    }
}
