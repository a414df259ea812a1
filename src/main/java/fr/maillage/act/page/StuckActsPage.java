package fr.maillage.act.page;

import fr.maillage.act.Issue;
import fr.maillage.act.seal.StuckActs;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Acts on which the platform works in vain, among the incidents; one click has it try again. */
@Component
@RequestScope
public class StuckActsPage {

    private final StuckActs stuck;
    private final TaskDesk desk;
    private List<Issue> rows;

    StuckActsPage(StuckActs stuck, TaskDesk desk) {
        this.stuck = stuck;
        this.desk = desk;
    }

    public List<Issue> getRows() {
        if (rows == null) {
            rows = stuck.list(desk.actor());
        }
        return rows;
    }

    public String retry(String issue) {
        LostRace.runAgain(() -> stuck.retry(issue, desk.actor()));
        desk.tell("act.stuck.retried");
        return "/forms/desk/incidents.xhtml?faces-redirect=true";
    }
}
