package fr.maillage.mandate.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.citizen.RecogniseOriginal;
import fr.maillage.mandate.citizen.RecogniseOriginal.Answer;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** A citizen brings the file of their original and its salt, and reads whether it is what was signed. */
@Component
@RequestScope
public class CheckOriginalPage {

    private final RecogniseOriginal originals;
    private final MandateSheet sheet;
    private final TaskDesk desk;

    private transient Part file;
    private String salt = "";
    private Answer answer;

    CheckOriginalPage(RecogniseOriginal originals, MandateSheet sheet, TaskDesk desk) {
        this.originals = originals;
        this.sheet = sheet;
        this.desk = desk;
    }

    public void check() throws IOException {
        answer = originals.recognise(salt, () -> file.getInputStream(), file == null ? 0 : file.getSize());
        if (answer instanceof Answer.TurnedAway away) {
            desk.refuse(List.of(away.why()));
        }
    }

    /** Null when the file is none that was signed here with that salt. */
    public Mandate getMandate() {
        return answer instanceof Answer.Original original ? original.mandate() : null;
    }

    public String getStructure() {
        return sheet.structure(getMandate());
    }

    public boolean isUnknown() {
        return answer instanceof Answer.Unknown;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Never shown again. */
    public String getSalt() {
        return "";
    }

    public void setSalt(String salt) {
        this.salt = salt == null ? "" : salt;
    }
}
