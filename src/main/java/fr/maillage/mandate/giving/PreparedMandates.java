package fr.maillage.mandate.giving;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Safe;
import fr.maillage.mandate.catalogue.Catalogue;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens the mandates that an agent prepares. */
@Component
public class PreparedMandates {

    private final MandateFiles files;
    private final Safe safe;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Today today;

    PreparedMandates(MandateFiles files, Safe safe, Catalogue catalogue, Accounts accounts, Today today) {
        this.files = files;
        this.safe = safe;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.today = today;
    }

    /** The draft, for the agent who prepares it; unknown to anybody else. */
    public Draft of(String id, Actor actor) {
        Mandate mandate = files.drafted(id, actor);
        LocalDate day = today.in(mandate.departement());
        return new Draft(mandate, safe.open(mandate), day, catalogue.of(mandate), colleagues(mandate));
    }

    /** What is still missing before it can be signed, in the order of the pages. */
    public List<Refusal> missing(Draft draft) {
        return GivingRules.missing(draft);
    }

    private Map<String, String> colleagues(Mandate mandate) {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.reachedBy(Grant.inOrganisation(Role.AGENT, mandate.organisation())).stream()
                .sorted()
                .forEach(account -> names.put(account, accounts.displayName(account)));
        return names;
    }
}
