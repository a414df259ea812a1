package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Filings;
import fr.maillage.labelling.review.Opinions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What partners said of a candidacy, filing by filing. */
@Component
class Voices {

    private final Opinions opinions;
    private final Filings filings;
    private final Clock clock;

    Voices(Opinions opinions, Filings filings, Clock clock) {
        this.opinions = opinions;
        this.filings = filings;
        this.clock = clock;
    }

    /** The latest filing first. */
    List<Voice> about(Candidacy candidacy) {
        int latest = filings.countByCandidacyId(candidacy.id());
        return opinions.findByCandidacyIdOrderByFilingDescPartner(candidacy.id()).stream()
                .map(opinion -> Voice.of(opinion, candidacy, latest, clock.instant()))
                .toList();
    }
}
