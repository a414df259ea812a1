package fr.maillage.mandate.action;

import fr.maillage.mandate.Note;
import fr.maillage.mandate.Notes;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Safe;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The notes on démarches, closed as they are kept and opened as they are read. */
@Component
class NoteBook {

    private final Notes notes;
    private final Safe safe;
    private final Clock clock;

    NoteBook(Notes notes, Safe safe, Clock clock) {
        this.notes = notes;
        this.safe = safe;
        this.clock = clock;
    }

    /** A note that is not kept yet. */
    Note close(Procedure procedure, String text) {
        return safe.close(procedure, text);
    }

    void keep(Note note, String by) {
        notes.save(note.by(by, clock.instant()));
    }

    /** The oldest first. */
    List<ReadNotes.Noted> open(Procedure procedure) {
        return notes.findByProcedureOrderByNotedAt(procedure.id()).stream()
                .map(note -> new ReadNotes.Noted(note, safe.open(note)))
                .toList();
    }
}
