package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.WithdrawCandidacy;
import fr.maillage.labelling.decision.ReadDecision;
import fr.maillage.labelling.page.Dossier.Content;
import fr.maillage.labelling.page.Summary.Block;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** A candidacy's whole file, to read; its sponsor can prove the capacity to sign here, or withdraw. */
@Component
@ViewScoped
public class DossierPage {

    private final Dossier dossier;
    private final Summary summary;
    private final WithdrawCandidacy withdrawal;
    private final ReadDecision decisions;
    private final TaskDesk desk;

    private String id;
    private boolean sure;
    private Content content;
    private ReadDecision.View decision;

    DossierPage(Dossier dossier, Summary summary, WithdrawCandidacy withdrawal, ReadDecision decisions, TaskDesk desk) {
        this.dossier = dossier;
        this.summary = summary;
        this.withdrawal = withdrawal;
        this.decisions = decisions;
        this.desk = desk;
    }

    public void load() {
        content = dossier.of(id, desk.actor());
        decision = decisions.of(id, desk.actor()).orElse(null);
    }

    public String withdraw() {
        if (!sure) {
            desk.refuse(List.of(Refusal.at("sure", "candidacy.withdraw.confirm")));
            return null;
        }
        return desk.follow(
                LostRace.runAgain(() -> withdrawal.withdraw(id, desk.actor())),
                Fields::address,
                "candidacy.withdrawn",
                "/forms/labelling/candidacies.xhtml?faces-redirect=true");
    }

    public boolean isOwn() {
        return Dossiers.isSponsor(desk.actor(), content.candidacy());
    }

    public Content getContent() {
        return content;
    }

    public List<Block> getBlocks() {
        return summary.of(content.candidacy().answers());
    }

    public List<Summary.Line> getCapacity() {
        return summary.capacity(content.candidacy().capacity());
    }

    /** The prefect's decision; null before the label is granted. */
    public ReadDecision.View getDecision() {
        return decision;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
