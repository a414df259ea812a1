package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.document.Inspection;
import fr.maillage.document.StoredDocument;
import fr.maillage.labelling.candidacy.Attachments;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sponsor joins files to a candidacy and takes them away again. */
@Component
@ViewScoped
public class FilesPage {

    private final Attachments attachments;
    private final TaskDesk desk;

    private String id;
    private transient Part file;
    private List<StoredDocument> files = List.of();

    FilesPage(Attachments attachments, TaskDesk desk) {
        this.attachments = attachments;
        this.desk = desk;
    }

    public void load() {
        files = attachments.of(id, desk.actor());
    }

    public String add() {
        if (file == null || file.getSize() == 0) {
            desk.refuse(List.of(Refusal.at("file", "candidacy.files.choose")));
            return null;
        }
        if (file.getSize() > Inspection.LARGEST) {
            desk.refuse(List.of(Refusal.at("file", "document.too-big", Inspection.LARGEST / (1024 * 1024))));
            return null;
        }
        Optional<Refusal> reason = attachments.add(id, file.getSubmittedFileName(), bytes(), desk.actor());
        if (reason.isPresent()) {
            desk.refuse(List.of(reason.get()));
            return null;
        }
        desk.tell("candidacy.files.added");
        return again();
    }

    public String remove(String document) {
        attachments.remove(id, document, desk.actor());
        return again();
    }

    private String again() {
        return "/forms/labelling/candidacy/files.xhtml?faces-redirect=true&candidacy=" + id;
    }

    private byte[] bytes() {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public List<StoredDocument> getFiles() {
        return files;
    }
}
