package fr.maillage.mandate.action;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.ProcedureNoted;
import fr.maillage.mandate.Note;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.action.ProcedureFiles.Line;
import fr.maillage.mandate.action.WithinMandate.Wish;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A named agent notes what a démarche needs; the note is closed before the transaction that keeps it begins. */
@Component
public class KeepNote {

    private static final int LONGEST = 2_000;

    private final WithinMandate within;
    private final NoteBook book;
    private final MandateCase told;

    KeepNote(WithinMandate within, NoteBook book, MandateCase told) {
        this.within = within;
        this.book = book;
        this.told = told;
    }

    /** Refused when there is nothing to keep, too much of it, or no right to. */
    public Outcome keep(String mandate, int line, String text, Actor actor) {
        if (text.isBlank()) {
            return Outcome.refused(Refusal.at("note", "mandate.note.missing"));
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(Refusal.at("note", "mandate.text.too-long", LONGEST));
        }
        Wish wish = new Wish(mandate, line, ProcedureState.OPEN, actor);
        Optional<Note> closed = within.allowed(wish).map(found -> book.close(found.procedure(), text.strip()));
        return within.act(wish, found -> keep(found, closed.orElseThrow(KeepNote::openedMeanwhile), actor));
    }

    private Outcome keep(Line line, Note note, Actor actor) {
        book.keep(note, actor.account());
        ProcedureNoted fact = new ProcedureNoted(line.procedure().number());
        told.record(line.mandate(), actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }

    private static RuntimeException openedMeanwhile() {
        return new OptimisticLockingFailureException("a colleague has just opened the démarche");
    }
}
