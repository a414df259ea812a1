package fr.maillage.mandate.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.citizen.WithdrawAtDesk;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** One mandate, for the team of its structure: where it stands, and the way to take it back. */
@Component
@ViewScoped
public class MandatePage {

    private final MandateFiles files;
    private final WithdrawAtDesk withdrawal;
    private final TaskDesk desk;

    private String id;
    private int line;
    private boolean asked;

    MandatePage(MandateFiles files, WithdrawAtDesk withdrawal, TaskDesk desk) {
        this.files = files;
        this.withdrawal = withdrawal;
        this.desk = desk;
    }

    static String address(String mandate) {
        return "/forms/mandate/dossier.xhtml?faces-redirect=true&case=" + mandate;
    }

    /** The same with the notes of a démarche. */
    static String address(String mandate, int line) {
        return address(mandate) + "&line=" + line;
    }

    /** Unknown to anybody but the team of its structure. */
    public void load() {
        getMandate();
    }

    /** The first of two clicks. */
    public void ask() {
        asked = true;
    }

    public String withdraw() {
        Outcome outcome = LostRace.runAgain(() -> withdrawal.whole(id, desk.actor()));
        return desk.follow(outcome, address(id));
    }

    public Mandate getMandate() {
        return files.readable(id, desk.actor());
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

    /** The démarche whose notes are shown; 0 before one was chosen. */
    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
