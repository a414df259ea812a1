package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.action.KeepNote;
import fr.maillage.mandate.action.ReadNotes;
import fr.maillage.shared.LostRace;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** The notes on the démarche that was chosen on its mandate's page. What is typed stays in no session. */
@Component
@RequestScope
public class NotesPage {

    private final KeepNote keeping;
    private final ReadNotes reading;
    private final TaskDesk desk;

    private String note = "";

    NotesPage(KeepNote keeping, ReadNotes reading, TaskDesk desk) {
        this.keeping = keeping;
        this.reading = reading;
        this.desk = desk;
    }

    public String keep(String mandate, int line) {
        Outcome outcome = LostRace.runAgain(() -> keeping.keep(mandate, line, note, desk.actor()));
        if (outcome instanceof Outcome.Done) {
            note = "";
        }
        return desk.follow(outcome, MandatePage.address(mandate, line));
    }

    /** Empty when it is not the person's to read. */
    public List<ReadNotes.Noted> of(String mandate, int line) {
        return reading.of(mandate, line, desk.actor());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
