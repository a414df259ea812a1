package fr.maillage.act.page;

import fr.maillage.act.Former;
import fr.maillage.act.FormerIssues;
import fr.maillage.act.Issue;
import fr.maillage.act.ReadAct;
import fr.maillage.act.WithdrawAct;
import fr.maillage.casework.Case;
import fr.maillage.casework.Cases;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An act and all its issues, for whoever may see its case; who answers for it takes it back while it is signed. */
@Component
@ViewScoped
public class ActPage {

    private final Cases cases;
    private final ReadAct read;
    private final FormerIssues formers;
    private final WithdrawAct withdrawal;
    private final TaskDesk desk;

    private String id;
    private Case matter;
    private List<ReadAct.View> issues = List.of();
    private Map<Integer, Former> compared = Map.of();
    private String reason = "";
    private boolean sure;

    ActPage(Cases cases, ReadAct read, FormerIssues formers, WithdrawAct withdrawal, TaskDesk desk) {
        this.cases = cases;
        this.read = read;
        this.formers = formers;
        this.withdrawal = withdrawal;
        this.desk = desk;
    }

    public void load() {
        matter = cases.of(id, desk.actor());
        issues = read.of(id);
        compared = issues.stream()
                .flatMap(view -> formers.before(view.issue(), desk.actor()).stream())
                .collect(Collectors.toMap(Former::number, former -> former));
    }

    /** Takes it back, and shows the page on which it was asked anew. */
    public String withdraw(String page) {
        if (!sure) {
            desk.refuse(List.of(Refusal.at("sure", "act.withdraw.confirm")));
            return null;
        }
        return desk.follow(
                LostRace.runAgain(() -> withdrawal.withdraw(id, reason, desk.actor())),
                "act.withdrawn",
                page + "?faces-redirect=true&case=" + id);
    }

    /** Whether the one who looks may take it back now. */
    public boolean isWithdrawable() {
        return getPresent() != null && withdrawal.isOpen(getPresent().issue(), desk.actor());
    }

    /** The issue that is signed, or sealed; null while the first or the next one is drafted. */
    public ReadAct.View getPresent() {
        return issues.isEmpty() || issues.get(0).isTakenBack() ? null : issues.get(0);
    }

    /** Those that were taken back, the latest first. */
    public List<ReadAct.View> getEarlier() {
        return issues.stream().filter(ReadAct.View::isTakenBack).toList();
    }

    /** What reads differently in the issue after a former one; null while that is drafted. */
    public Former compared(Issue former) {
        return compared.get(former.number());
    }

    /** The issue that is drafted while none is present. */
    public int getNext() {
        return issues.size() + 1;
    }

    public Case getMatter() {
        return matter;
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
