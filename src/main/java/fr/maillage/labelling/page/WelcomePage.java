package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.OperatingGrant;
import fr.maillage.directory.OperatingGrants;
import fr.maillage.labelling.decision.ReadDecision;
import fr.maillage.labelling.welcome.TickItem;
import fr.maillage.labelling.welcome.Welcome;
import fr.maillage.labelling.welcome.WelcomeItem;
import fr.maillage.labelling.welcome.WelcomeLists;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a labelled structure's team has to do, and what it has done; one structure of several is chosen by address. */
@Component
@ViewScoped
public class WelcomePage {

    private final WelcomeLists lists;
    private final TickItem ticking;
    private final OperatingGrants grants;
    private final ReadDecision decisions;
    private final TaskDesk desk;

    private String id = "";
    private List<Welcome> all = List.of();
    private Welcome chosen;
    private ReadDecision.View decision;

    WelcomePage(WelcomeLists lists, TickItem ticking, OperatingGrants grants, ReadDecision decisions, TaskDesk desk) {
        this.lists = lists;
        this.ticking = ticking;
        this.grants = grants;
        this.decisions = decisions;
        this.desk = desk;
    }

    public void load() {
        all = lists.of(desk.actor());
        if (!id.isEmpty()) {
            chosen = lists.of(id, desk.actor());
        } else if (!all.isEmpty()) {
            chosen = all.get(0);
        }
        if (chosen != null) {
            decision = decisions.of(chosen.label().id(), desk.actor()).orElse(null);
        }
    }

    public String tick(String code) {
        String label = chosen.label().id();
        return desk.follow(
                ticking.tick(label, code, desk.actor()),
                Fields::address,
                "welcome.ticked",
                "/forms/labelling/welcome.xhtml?faces-redirect=true&case=" + label);
    }

    public boolean mayTick(WelcomeItem item) {
        return chosen.mayTick(item, desk.actor());
    }

    public List<Welcome> getAll() {
        return all;
    }

    /** The list shown; null when nothing is labelled yet. */
    public Welcome getChosen() {
        return chosen;
    }

    /** The decision by which the label was granted; null while it is not made. */
    public ReadDecision.View getDecision() {
        return decision;
    }

    public List<OperatingGrant> getGrants() {
        return grants.of(chosen.label().id());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
