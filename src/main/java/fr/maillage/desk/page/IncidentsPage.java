package fr.maillage.desk.page;

import fr.maillage.casework.Incidents;
import fr.maillage.desk.Messages;
import fr.maillage.desk.Said;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What broke down, for operators; one click has it tried again. */
@Component
@RequestScope
public class IncidentsPage {

    private final Incidents incidents;
    private final CurrentActor actor;
    private final Query query;
    private final Said said;
    private final Messages messages;
    private Slice<Incidents.Incident> rows;

    IncidentsPage(Incidents incidents, CurrentActor actor, Query query, Said said, Messages messages) {
        this.incidents = incidents;
        this.actor = actor;
        this.query = query;
        this.said = said;
        this.messages = messages;
    }

    public void load() {
        rows = incidents.list(actor.get(), query.page());
    }

    public Slice<Incidents.Incident> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String retry(String incident) {
        incidents.retry(incident, actor.get());
        said.tell(messages.get("desk.incidents.retried"));
        return "/forms/desk/incidents.xhtml?faces-redirect=true";
    }
}
