package fr.maillage.convention.page;

import fr.maillage.act.ReadAct;
import fr.maillage.act.WithdrawAct;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionState;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** A convention, for whoever may read its case; the office can withdraw an act that is being signed. */
@Component
@ViewScoped
public class ConventionPage {

    private final ConventionFiles files;
    private final ReadAct read;
    private final WithdrawAct withdrawal;
    private final TaskDesk desk;

    private String id;
    private Convention convention;
    private List<ReadAct.View> issues = List.of();
    private String reason = "";
    private boolean sure;

    ConventionPage(ConventionFiles files, ReadAct read, WithdrawAct withdrawal, TaskDesk desk) {
        this.files = files;
        this.read = read;
        this.withdrawal = withdrawal;
        this.desk = desk;
    }

    public void load() {
        convention = files.readable(id, desk.actor());
        issues = read.of(id);
    }

    public String withdraw() {
        if (!sure) {
            return refuse(List.of(Refusal.at("sure", "act.withdraw.confirm")));
        }
        Outcome outcome = LostRace.runAgain(() -> withdrawal.withdraw(id, reason, desk.actor()));
        if (outcome instanceof Outcome.Refused refused) {
            return refuse(refused.reasons());
        }
        desk.tell("act.withdrawn");
        return "/forms/convention/dossier.xhtml?faces-redirect=true&case=" + id;
    }

    private String refuse(List<Refusal> reasons) {
        desk.refuse(reasons);
        return null;
    }

    /** The button is the office's, while parties sign. */
    public boolean isWithdrawable() {
        return convention.state() == ConventionState.SENT && files.isOwn(convention, desk.actor());
    }

    /** The issue that is signed, or sealed; null while the next one is drafted. */
    public ReadAct.View getPresent() {
        return issues.stream()
                .filter(view -> view.issue().number() == convention.issue())
                .findFirst()
                .orElse(null);
    }

    public List<ReadAct.View> getEarlier() {
        return issues.stream()
                .filter(view -> view.issue().number() < convention.issue())
                .toList();
    }

    public Convention getConvention() {
        return convention;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
