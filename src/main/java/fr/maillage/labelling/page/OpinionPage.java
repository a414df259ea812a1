package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.review.GiveOpinion;
import fr.maillage.labelling.review.Opinion;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** A partner reads the file and says what it thinks. */
@Component
@ViewScoped
public class OpinionPage extends TaskPage {

    private Opinion.Stance stance;
    private String remark = "";

    OpinionPage(TaskDesk desk, Dossier dossier, Summary summary) {
        super(desk, dossier, summary);
    }

    @Override
    String form() {
        return "labelling/give-opinion";
    }

    public String give() {
        return complete(new GiveOpinion.Answer(stance, remark.strip()));
    }

    public Opinion.Stance getStance() {
        return stance;
    }

    public void setStance(Opinion.Stance stance) {
        this.stance = stance;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark == null ? "" : remark;
    }
}
