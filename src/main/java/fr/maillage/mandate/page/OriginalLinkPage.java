package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.HandOver;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.link.AskForLink;
import fr.maillage.mandate.link.LinkRecords;
import fr.maillage.mandate.link.OriginalLink;
import fr.maillage.shared.LostRace;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** On a mandate's page: who received it has a link to the citizen's original mailed. The address stays in no session. */
@Component
@RequestScope
public class OriginalLinkPage {

    private final AskForLink asking;
    private final LinkRecords links;
    private final HandOver handOver;
    private final TaskDesk desk;

    private String email = "";

    OriginalLinkPage(AskForLink asking, LinkRecords links, HandOver handOver, TaskDesk desk) {
        this.asking = asking;
        this.links = links;
        this.handOver = handOver;
        this.desk = desk;
    }

    public String ask(Mandate mandate) {
        Outcome outcome = LostRace.runAgain(() -> asking.ask(mandate.id(), email, desk.actor()));
        return desk.follow(outcome, MandatePage.address(mandate.id()));
    }

    /** Whether who looks may hand the citizen's original over now. */
    public boolean mayHandOver(Mandate mandate) {
        return handOver.isOpen(mandate, desk.actor());
    }

    /** Whether who looks may open the structure's. */
    public boolean mayRead(Mandate mandate) {
        return handOver.mayRead(mandate, desk.actor());
    }

    /** What was asked for before. */
    public Optional<OriginalLink> of(Mandate mandate) {
        return links.of(mandate.id());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }
}
