package fr.maillage.mandate.action;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.MandateFact.ProcedureNoted;
import fr.maillage.mandate.Note;
import fr.maillage.mandate.Notes;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.Safe;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A named agent notes what a démarche needs; the note is closed before the transaction that keeps it begins. */
@Component
public class NoteOnProcedure {

    private static final int LONGEST = 2_000;

    private final ProcedureFiles files;
    private final ActOnProcedure acting;
    private final Keeping keeping;
    private final Safe safe;
    private final TransactionTemplate transaction;

    NoteOnProcedure(
            ProcedureFiles files, ActOnProcedure acting, Keeping keeping, Safe safe, TransactionTemplate transaction) {
        this.files = files;
        this.acting = acting;
        this.keeping = keeping;
        this.safe = safe;
        this.transaction = transaction;
    }

    /** Where notes are kept. */
    @Component
    static class Keeping {

        private final Notes notes;
        private final Journal journal;
        private final Clock clock;

        Keeping(Notes notes, Journal journal, Clock clock) {
            this.notes = notes;
            this.journal = journal;
            this.clock = clock;
        }

        Outcome keep(ProcedureFiles.Line line, Note note, Actor actor) {
            notes.save(note.by(actor.account(), clock.instant()));
            ProcedureNoted fact = new ProcedureNoted(line.procedure().number());
            journal.record(line.mandate().id(), actor.account(), fact);
            return Outcome.done(fact, Map.of());
        }

        List<Note> of(Procedure procedure) {
            return notes.findByProcedureOrderByNotedAt(procedure.id());
        }
    }

    /** One note as its reader sees it. */
    public record Noted(Note note, String text) {}

    public Outcome note(String mandate, int line, String text, Actor actor) {
        if (text.isBlank()) {
            return Outcome.refused(Refusal.at("note", "mandate.note.missing"));
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(Refusal.at("note", "mandate.text.too-long", LONGEST));
        }
        Optional<Outcome> refused = transaction.execute(
                status -> acting.refusal(files.of(mandate, line, actor), ProcedureState.OPEN, actor));
        if (refused.isPresent()) {
            return refused.get();
        }
        Note note = safe.close(files.of(mandate, line, actor).procedure(), text.strip());
        return transaction.execute(status -> {
            ProcedureFiles.Line now = files.toActOn(mandate, line, actor);
            return acting.refusal(now, ProcedureState.OPEN, actor).orElseGet(() -> keeping.keep(now, note, actor));
        });
    }

    /** What was noted of a démarche that still has its data; for the named agents. */
    public List<Noted> of(String mandate, int line, Actor actor) {
        ProcedureFiles.Line found = files.of(mandate, line, actor);
        if (found.procedure().state().isOver() || !found.mandate().agents().contains(actor.account())) {
            return List.of();
        }
        return keeping.of(found.procedure()).stream()
                .map(note -> new Noted(note, safe.open(note)))
                .toList();
    }
}
