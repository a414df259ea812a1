package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.action.ActOnProcedure;
import fr.maillage.mandate.action.NoteOnProcedure;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.citizen.WithdrawMandate;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** One mandate, for the team of its structure: what may be done, what was done, and the way to end it. */
@Component
@ViewScoped
public class MandatePage {

    private final MandateFiles files;
    private final ProcedureFiles procedures;
    private final Counter counter;
    private final ProcedureTitles titles;
    private final TaskDesk desk;

    private String id;
    private String note = "";
    private int line;
    private boolean asked;

    MandatePage(MandateFiles files, ProcedureFiles procedures, Counter counter, ProcedureTitles titles, TaskDesk desk) {
        this.files = files;
        this.procedures = procedures;
        this.counter = counter;
        this.titles = titles;
        this.desk = desk;
    }

    /** What is done at the counter. */
    @Component
    static class Counter {

        private final ActOnProcedure acting;
        private final NoteOnProcedure noting;
        private final WithdrawMandate withdrawal;

        Counter(ActOnProcedure acting, NoteOnProcedure noting, WithdrawMandate withdrawal) {
            this.acting = acting;
            this.noting = noting;
            this.withdrawal = withdrawal;
        }
    }

    /** Unknown to anybody but the team of its structure. */
    public void load() {
        getMandate();
    }

    public String open(int number) {
        return follow(LostRace.runAgain(() -> counter.acting.open(id, number, desk.actor())), number);
    }

    public String resolve(int number) {
        return follow(LostRace.runAgain(() -> counter.acting.resolve(id, number, desk.actor())), 0);
    }

    public String keepNote() {
        Outcome outcome = LostRace.runAgain(() -> counter.noting.note(id, line, note, desk.actor()));
        if (outcome instanceof Outcome.Done) {
            note = "";
        }
        return follow(outcome, line);
    }

    /** The first of two clicks. */
    public void ask() {
        asked = true;
    }

    public String withdraw() {
        files.withdrawable(id, desk.actor());
        String by = desk.actor().account();
        return follow(LostRace.runAgain(() -> counter.withdrawal.whole(id, by)), 0);
    }

    public String withdrawLine(int number) {
        files.withdrawable(id, desk.actor());
        String by = desk.actor().account();
        return follow(LostRace.runAgain(() -> counter.withdrawal.one(id, number, by)), 0);
    }

    private String follow(Outcome outcome, int next) {
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return null;
        }
        desk.tell("fact." + ((Outcome.Done) outcome).facts().get(0).kind());
        return "/forms/mandate/dossier.xhtml?faces-redirect=true&case=" + id + (next > 0 ? "&line=" + next : "");
    }

    public Mandate getMandate() {
        return files.readable(id, desk.actor());
    }

    public List<Procedure> getProcedures() {
        return procedures.of(id);
    }

    /** What the démarche chosen was noted of; empty when it is not the person's to read. */
    public List<NoteOnProcedure.Noted> getNotes() {
        return line == 0 ? List.of() : counter.noting.of(id, line, desk.actor());
    }

    public String title(Procedure procedure) {
        return titles.of(procedure, getMandate());
    }

    public boolean isInForce() {
        return getMandate().state() == MandateState.IN_FORCE;
    }

    /** Whether who looks may act under it. */
    public boolean isNamed() {
        return isInForce() && getMandate().agents().contains(desk.actor().account());
    }

    /** Whether who looks was asked to confirm that all is taken back. */
    public boolean isAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
