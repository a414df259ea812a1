package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.request.DataRequest;
import fr.maillage.mandate.request.PrintHeldData;
import fr.maillage.mandate.request.RequestFiles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** One request for data, for the team of the structure: whether it waits, and the print for who checked the identity. */
@Component
@RequestScope
public class RequestPage {

    private final RequestFiles files;
    private final PrintHeldData held;
    private final TaskDesk desk;
    private String id;
    private DataRequest request;

    RequestPage(RequestFiles files, PrintHeldData held, TaskDesk desk) {
        this.files = files;
        this.held = held;
        this.desk = desk;
    }

    public void load() {
        request = files.readable(id, desk.actor());
    }

    public boolean isPrintable() {
        return held.isPrintable(request, desk.actor());
    }

    public DataRequest getRequest() {
        return request;
    }

    public Mandate getMandate() {
        return files.mandateOf(request);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
