package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.review.AskOpinions;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The prefect's office reads the file, asks partners, and decides where it goes. */
@Component
@ViewScoped
public class ReviewPage extends TaskPage {

    private final AskOpinions asking;
    private String[] partners = {};
    private Review.Conclusion conclusion;
    private String zone = "";
    private boolean agreesWithScheme;
    private boolean addsToOffer;
    private LocalDate informedOn;
    private String text = "";

    ReviewPage(TaskDesk desk, Dossier dossier, Summary summary, AskOpinions asking) {
        super(desk, dossier, summary);
        this.asking = asking;
    }

    @Override
    String form() {
        return "labelling/review-candidacy";
    }

    @Override
    public void load() {
        super.load();
        if (zone.isEmpty()) {
            zone = getContent().candidacy().answers().get("structure.zone");
        }
    }

    /** Asks the chosen partners and stays on the page. */
    public String ask() {
        return desk.follow(
                LostRace.runAgain(() -> asking.ask(getId(), Arrays.asList(partners), desk.actor())),
                Fields::address,
                "review.opinions.asked",
                "/forms/labelling/review-candidacy.xhtml?faces-redirect=true&task=" + getId());
    }

    public String decide() {
        return complete(new ReviewDecision(conclusion, zone, agreesWithScheme, addsToOffer, informedOn, text.strip()));
    }

    /** The base partners who have not been asked yet. */
    public List<Partner> getNotAsked() {
        return asking.notAsked(getContent().candidacy());
    }

    public String[] getPartners() {
        return partners.clone();
    }

    public void setPartners(String[] partners) {
        this.partners = partners.clone();
    }

    public Review.Conclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(Review.Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }

    public boolean isAgreesWithScheme() {
        return agreesWithScheme;
    }

    public void setAgreesWithScheme(boolean agrees) {
        agreesWithScheme = agrees;
    }

    public boolean isAddsToOffer() {
        return addsToOffer;
    }

    public void setAddsToOffer(boolean adds) {
        addsToOffer = adds;
    }

    public LocalDate getInformedOn() {
        return informedOn;
    }

    public void setInformedOn(LocalDate on) {
        informedOn = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
