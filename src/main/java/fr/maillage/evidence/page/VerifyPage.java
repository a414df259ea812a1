package fr.maillage.evidence.page;

import fr.maillage.desk.Refusals;
import fr.maillage.evidence.Answer;
import fr.maillage.evidence.Holding;
import fr.maillage.evidence.JudgeFile;
import fr.maillage.shared.Refusal;
import fr.maillage.signing.KnownFile;
import fr.maillage.signing.Reason;
import fr.maillage.signing.RelatedActs;
import fr.maillage.signing.Verdict;
import jakarta.servlet.http.Part;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Somebody brings a file and reads what it is worth. */
@Component
@RequestScope
public class VerifyPage {

    /** Levels that have a sentence of their own; others come from files that others made. */
    private static final Set<String> LEVELS = Set.of("B", "T", "LT", "LTA", "TIMESTAMP");

    private final JudgeFile files;
    private final Refusals refusals;
    private final ObjectProvider<RelatedActs> publishers;
    private transient Part file;
    private String name = "";
    private Verdict verdict;
    private Holding holding;
    private RelatedActs.Related related;
    private Reason turnedAway;

    VerifyPage(JudgeFile files, Refusals refusals, ObjectProvider<RelatedActs> publishers) {
        this.files = files;
        this.refusals = refusals;
        this.publishers = publishers;
    }

    public void check() {
        verdict = null;
        holding = null;
        related = null;
        turnedAway = null;
        if (file == null || file.getSize() == 0) {
            refusals.show(Refusal.at("file", "evidence.no-file"));
            return;
        }
        name = file.getSubmittedFileName();
        Answer answer = files.judge(file::getInputStream, file.getSize());
        if (answer instanceof Answer.Judged judged) {
            verdict = judged.verdict();
            holding = judged.holding().orElse(null);
            related = judged.holding()
                    .filter(known -> !known.isObjection())
                    .flatMap(known -> verdict.beginning())
                    .flatMap(this::related)
                    .orElse(null);
        } else {
            turnedAway = ((Answer.TurnedAway) answer).reason();
        }
    }

    private Optional<RelatedActs.Related> related(KnownFile beginning) {
        return publishers.stream()
                .flatMap(all -> all.of(beginning.sha256()).stream())
                .findFirst();
    }

    /** The look of a verdict, which its words say as well. */
    public String kind(Verdict.Status status) {
        return switch (status) {
            case VALID -> "success";
            case INVALID -> "danger";
            case NO_SIGNATURE -> "info";
            case INDETERMINATE, REFUSED -> "warning";
        };
    }

    public String level(Verdict.Signature signature) {
        String level = signature.worth().level();
        return LEVELS.contains(level) ? level : "other";
    }

    /** As the file was called by who brought it. */
    public String getName() {
        return name;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** How it stands to what the platform holds; none where nothing can be known. */
    public Holding getHolding() {
        return holding;
    }

    /** What is published beside the act that it is; null where nothing is. */
    public RelatedActs.Related getRelated() {
        return related;
    }

    public Reason getTurnedAway() {
        return turnedAway;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
