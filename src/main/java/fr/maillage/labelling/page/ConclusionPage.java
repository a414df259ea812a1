package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.audit.ConcludeAudit;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** The ANCT's officer reads the sheet and concludes. */
@Component
@ViewScoped
public class ConclusionPage extends TaskPage {

    private ConcludeAudit.Answer answer;
    private String text = "";

    ConclusionPage(TaskDesk desk, Dossier dossier, Summary summary) {
        super(desk, dossier, summary);
    }

    @Override
    String form() {
        return "labelling/conclude-audit";
    }

    public String conclude() {
        return complete(new ConcludeAudit.Conclusion(answer, text.strip()));
    }

    public ConcludeAudit.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(ConcludeAudit.Answer answer) {
        this.answer = answer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
