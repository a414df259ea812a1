package fr.maillage.breach.page;

import fr.maillage.breach.BreachPlace;
import fr.maillage.breach.BreachPlaces;
import fr.maillage.breach.ReportBreach;
import fr.maillage.breach.ReportBreach.Report;
import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Anybody with an account reports a breach: where, since when it is known, and what happened. */
@Component
@RequestScope
public class ReportBreachPage {

    private final ReportBreach reporting;
    private final BreachPlaces places;
    private final TaskDesk desk;
    private List<BreachPlace> offered;
    private String place = "";
    private String knownAt = "";
    private String facts = "";

    ReportBreachPage(ReportBreach reporting, BreachPlaces places, TaskDesk desk) {
        this.reporting = reporting;
        this.places = places;
        this.desk = desk;
    }

    public void load() {
        place = getPlaces().size() == 1 ? getPlaces().get(0).code() : "";
    }

    public String report() {
        Outcome outcome = reporting.by(desk.actor(), new Report(place, knownAt, facts));
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return null;
        }
        desk.tell("breach.report.done");
        return "/forms/breach/dossier.xhtml?faces-redirect=true&case=" + outcome.id("breach");
    }

    public List<BreachPlace> getPlaces() {
        if (offered == null) {
            offered = places.of(desk.actor());
        }
        return offered;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt == null ? "" : knownAt;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts == null ? "" : facts;
    }
}
