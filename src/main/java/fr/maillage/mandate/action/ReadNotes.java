package fr.maillage.mandate.action;

import fr.maillage.mandate.Note;
import fr.maillage.mandate.action.ProcedureFiles.Line;
import fr.maillage.people.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was noted of a démarche that still has its data, for the named agents. */
@Component
public class ReadNotes {

    private final ProcedureFiles files;
    private final NoteBook book;

    ReadNotes(ProcedureFiles files, NoteBook book) {
        this.files = files;
        this.book = book;
    }

    /** One note as its reader sees it. */
    public record Noted(Note note, String text) {}

    /** Empty for whoever the mandate does not name. */
    public List<Noted> of(String mandate, int line, Actor actor) {
        Line found = files.of(mandate, line, actor);
        boolean named = found.mandate().agents().contains(actor.account());
        return named && found.procedure().isReadable() ? book.open(found.procedure()) : List.of();
    }
}
