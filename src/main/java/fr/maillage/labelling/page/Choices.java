package fr.maillage.labelling.page;

import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.Proof;
import fr.maillage.labelling.audit.Verdict;
import fr.maillage.labelling.candidacy.Questionnaire;
import fr.maillage.labelling.review.Opinion;
import fr.maillage.labelling.review.Review;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The codes a page lets a person choose from; their names are in the message files. */
@Component("choices")
public class Choices {

    public List<String> getNatures() {
        return Questionnaire.NATURES;
    }

    public List<String> getFormats() {
        return Questionnaire.FORMATS;
    }

    public List<String> getZones() {
        return Questionnaire.ZONES;
    }

    public List<String> getTrainings() {
        return Questionnaire.TRAININGS;
    }

    public List<Review.Conclusion> getConclusions() {
        return Arrays.asList(Review.Conclusion.values());
    }

    public List<Opinion.Stance> getStances() {
        return Arrays.asList(Opinion.Stance.values());
    }

    public List<Verdict> getVerdicts() {
        return Arrays.asList(Verdict.values());
    }

    public List<Proof> getProofs() {
        return Arrays.asList(Proof.values());
    }

    public List<ConcludeAudit.Answer> getAnswers() {
        return Arrays.asList(ConcludeAudit.Answer.values());
    }
}
