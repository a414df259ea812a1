package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.giving.IdentityDocument;
import fr.maillage.mandate.request.DataRequest;
import fr.maillage.mandate.request.HandOverData;
import fr.maillage.mandate.request.RequestFiles;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** An agent checks who stands at the desk; then the data can be printed. */
@Component
@ViewScoped
public class HandOverDataPage {

    private final TaskDesk desk;
    private final RequestFiles files;
    private final HandOverData handing;
    private String id;
    private DataRequest request;
    private String document = "";
    private boolean checked;

    HandOverDataPage(TaskDesk desk, RequestFiles files, HandOverData handing) {
        this.desk = desk;
        this.files = files;
        this.handing = handing;
    }

    /** Opens the task; where it is done already, goes to the request. */
    public String load() {
        Task task = desk.open(id, HandOverData.FORM);
        request = files.readable(task.caseId(), desk.actor());
        return task.isOpen() ? null : address();
    }

    public String handOver() {
        Outcome outcome = handing.handOver(id, document, checked, desk.actor());
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return null;
        }
        desk.tell("request.checked.done");
        return address();
    }

    private String address() {
        return "/forms/mandate/request.xhtml?faces-redirect=true&case=" + request.id();
    }

    public Mandate getMandate() {
        return files.mandateOf(request);
    }

    public IdentityDocument[] getDocuments() {
        return IdentityDocument.values();
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
