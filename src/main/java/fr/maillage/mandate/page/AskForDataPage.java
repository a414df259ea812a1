package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.request.AskForData;
import fr.maillage.shared.LostRace;
import org.springframework.stereotype.Component;

/** At the desk, an agent records that the citizen asks for their data, and goes on to hand it over. */
@Component
public class AskForDataPage {

    private final AskForData asking;
    private final TaskDesk desk;

    AskForDataPage(AskForData asking, TaskDesk desk) {
        this.asking = asking;
        this.desk = desk;
    }

    public String ask(String mandate) {
        return desk.goOn(LostRace.runAgain(() -> asking.atDesk(mandate, desk.actor())), "request");
    }
}
