package fr.maillage.convention.page;

import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.ReplaceAnnex;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.AnnexRule;
import fr.maillage.convention.annex.AnnexRules;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.desk.TaskDesk;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The prefect's office joins to an amendment the files that are to stand for annexes. */
@Component
@ViewScoped
public class ReplaceAnnexPage {

    private final ReplaceAnnex replace;
    private final AnnexRules rules;
    private final ConventionFiles conventions;
    private final TaskDesk desk;

    private String id;
    private Amendment amendment;
    private String number = "";
    private transient Part file;

    ReplaceAnnexPage(ReplaceAnnex replace, AnnexRules rules, ConventionFiles conventions, TaskDesk desk) {
        this.replace = replace;
        this.rules = rules;
        this.conventions = conventions;
        this.desk = desk;
    }

    public void load() {
        amendment = replace.drafted(id, desk.actor());
    }

    public String join() {
        Optional<Refusal> refusal = number.isEmpty()
                ? Optional.of(Refusal.at("number", "amendment.annexes.choose"))
                : Brought.refusal(file).or(this::joined);
        if (refusal.isPresent()) {
            desk.refuse(List.of(refusal.get()));
            return null;
        }
        return again("amendment.annexes.joined");
    }

    private Optional<Refusal> joined() {
        byte[] bytes = Brought.bytes(file);
        String name = file.getSubmittedFileName();
        return LostRace.runAgain(
                () -> replace.join(id, AnnexKind.of(Integer.parseInt(number)), name, bytes, desk.actor()));
    }

    public String leave(int annex) {
        LostRace.runAgain(() -> replace.leave(id, AnnexKind.of(annex), desk.actor()));
        return again("amendment.annexes.left");
    }

    /** Goes on with the draft. */
    public String close() {
        return desk.next(id);
    }

    private String again(String told) {
        desk.tell(told);
        return "/forms/convention/replace-annex.xhtml?faces-redirect=true&case=" + id;
    }

    /** Those that the convention has and a file may stand for. */
    public List<AnnexRule> getAnnexes() {
        return rules.askedForOn(conventions.known(amendment.conventionId()).referenceOn()).stream()
                .filter(rule -> rule.kind().isReplaceable())
                .toList();
    }

    public Amendment getAmendment() {
        return amendment;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The annex that is chosen; empty while none is. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
