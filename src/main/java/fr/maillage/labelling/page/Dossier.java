package fr.maillage.labelling.page;

import fr.maillage.document.StoredDocument;
import fr.maillage.labelling.audit.Audit;
import fr.maillage.labelling.audit.Sheet;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.labelling.candidacy.Attachments;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.Reviews;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The whole file of a candidacy, for whoever may read it: what was filed, asked, found and decided. */
@Component
class Dossier {

    private final Dossiers dossiers;
    private final Reviews reviews;
    private final Voices voices;
    private final Visits visits;
    private final Attachments attachments;

    Dossier(Dossiers dossiers, Reviews reviews, Voices voices, Visits visits, Attachments attachments) {
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.voices = voices;
        this.visits = visits;
        this.attachments = attachments;
    }

    /**
     * A file as read; a visit is read once its sheet is closed.
     *
     * @param sheets the sheets of the visits, in the visits' order
     */
    public record Content(
            Candidacy candidacy,
            List<Review> reviews,
            List<Voice> voices,
            List<Audit> visits,
            List<Sheet> sheets,
            List<StoredDocument> files) {

        /** What partners say of the file as it was last filed. */
        public List<Voice> opinions() {
            return voices.stream().filter(voice -> !voice.earlier()).toList();
        }

        /** What they said of the file before it was corrected, the latest filing first. */
        public List<Voice> earlierOpinions() {
            return voices.stream().filter(Voice::earlier).toList();
        }

        /** What the sponsor promised after the visits, line by line. */
        public List<Promise> plan() {
            return IntStream.range(0, visits.size())
                    .boxed()
                    .flatMap(n -> Promise.of(visits.get(n), sheets.get(n)))
                    .toList();
        }

        /** The latest visit's sheet; null before the first visit. */
        public Sheet latestSheet() {
            return sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
        }

        public Audit latestVisit() {
            return visits.isEmpty() ? null : visits.get(visits.size() - 1);
        }

        public Review latestReview() {
            return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
        }
    }

    Content of(String id, Actor actor) {
        Candidacy candidacy = dossiers.readable(id, actor);
        List<Audit> audits = visits.of(id).stream()
                .filter(audit -> audit.closedAt().isPresent())
                .toList();
        return new Content(
                candidacy,
                reviews.findByCandidacyIdOrderByConcludedAt(id),
                voices.about(candidacy),
                audits,
                audits.stream().map(visits::sheet).toList(),
                attachments.of(id, actor));
    }
}
