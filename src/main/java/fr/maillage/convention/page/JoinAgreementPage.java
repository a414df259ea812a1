package fr.maillage.convention.page;

import fr.maillage.convention.annex.JoinAgreement;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.desk.TaskDesk;
import fr.maillage.document.StoredDocument;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The prefect's office joins the framework agreement as it was signed, or leaves annex 3 to the platform. */
@Component
@ViewScoped
public class JoinAgreementPage {

    private final ConventionFiles files;
    private final JoinAgreement joining;
    private final TaskDesk desk;

    private String id;
    private Convention convention;
    private StoredDocument joined;
    private transient Part file;

    JoinAgreementPage(ConventionFiles files, JoinAgreement joining, TaskDesk desk) {
        this.files = files;
        this.joining = joining;
        this.desk = desk;
    }

    /** Goes on with the case when there is nothing to draft any more. */
    public String load() {
        convention = files.own(id, desk.actor());
        if (convention.state() != InstrumentState.DRAFTING) {
            return desk.next(id);
        }
        joined = joining.of(id, desk.actor()).orElse(null);
        return null;
    }

    public String join() {
        Optional<Refusal> refusal = refusal();
        if (refusal.isPresent()) {
            desk.refuse(List.of(refusal.get()));
            return null;
        }
        desk.tell("annex.file.joined");
        return again();
    }

    public String leave() {
        joining.leave(id, desk.actor());
        desk.tell("annex.file.left");
        return again();
    }

    /** Goes on with the draft. */
    public String close() {
        return desk.next(id);
    }

    private Optional<Refusal> refusal() {
        return Brought.refusal(file)
                .or(() -> joining.join(id, file.getSubmittedFileName(), Brought.bytes(file), desk.actor()));
    }

    private String again() {
        return "/forms/convention/join-agreement.xhtml?faces-redirect=true&case=" + id;
    }

    public Convention getConvention() {
        return convention;
    }

    /** The file that stands for annex 3; null while ours does. */
    public StoredDocument getJoined() {
        return joined;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
