package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.label.GrantLabel;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** The prefect grants the label or refuses it. */
@Component
@ViewScoped
public class GrantPage extends TaskPage {

    private Boolean granted;
    private String text = "";

    GrantPage(TaskDesk desk, Dossier dossier, Summary summary) {
        super(desk, dossier, summary);
    }

    @Override
    String form() {
        return "labelling/grant-label";
    }

    public String decide() {
        return complete(new GrantLabel.Answer(granted, text.strip()));
    }

    public Boolean getGranted() {
        return granted;
    }

    public void setGranted(Boolean granted) {
        this.granted = granted;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
