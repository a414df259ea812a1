package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.document.PdfFile;
import fr.maillage.mandate.certificate.CheckInclusion;
import fr.maillage.mandate.certificate.CheckInclusion.Answer;
import fr.maillage.mandate.certificate.Night;
import fr.maillage.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Anybody pastes a line of a certificate of destruction, and reads whether it leads to a root that was sealed. */
@Component
@RequestScope
public class CheckDestructionPage {

    private final CheckInclusion check;
    private final TaskDesk desk;

    private String line = "";
    private Answer answer;

    CheckDestructionPage(CheckInclusion check, TaskDesk desk) {
        this.check = check;
        this.desk = desk;
    }

    public void check() {
        answer = check.of(line);
        if (answer instanceof Answer.Unreadable) {
            desk.refuse(List.of(Refusal.at("line", "mandate.destruction.unreadable")));
        }
    }

    /** Hands the sealed root of the night out. */
    public void root() {
        check();
        if (answer instanceof Answer.Holds holds) {
            String night = holds.night().number();
            Handout.give(new PdfFile(night + ".pdf", check.root(night)));
        }
    }

    /** The night to which the line leads; null when it leads to none. */
    public Night getNight() {
        return answer instanceof Answer.Holds holds ? holds.night() : null;
    }

    /** What the certificate says there, value by value; empty when it does not hold. */
    public List<String> getSaid() {
        return answer instanceof Answer.Holds holds ? holds.inclusion().said() : List.of();
    }

    /** Which sentence says why it does not hold; empty when it does, or nothing was asked. */
    public String getObjection() {
        if (answer instanceof Answer.Broken) {
            return "broken";
        }
        return answer instanceof Answer.UnknownRoot ? "unknown" : "";
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line == null ? "" : line;
    }
}
