package fr.maillage.labelling.review;

import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Filings;
import fr.maillage.shared.calendar.Today;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is to be asked about a candidacy. A file that is corrected and filed again is a new question to everybody. */
@Component
class Consultation {

    private final Opinions opinions;
    private final Filings filings;
    private final Frameworks frameworks;
    private final Today today;

    Consultation(Opinions opinions, Filings filings, Frameworks frameworks, Today today) {
        this.opinions = opinions;
        this.filings = filings;
        this.frameworks = frameworks;
        this.today = today;
    }

    /** The base partners of the framework in force, whose opinion is asked on every candidacy. */
    List<Partner> base(String departement) {
        return frameworks.inForce(today.in(departement)).partners();
    }

    /** The base partners who have not been asked what they think of the file as it was last filed. */
    List<Partner> notAsked(Candidacy candidacy) {
        return notAsked(candidacy, filing(candidacy.id()));
    }

    /** The base partners who have not been asked about that filing. */
    List<Partner> notAsked(Candidacy candidacy, int filing) {
        Set<String> asked = opinions.findByCandidacyIdAndFiling(candidacy.id(), filing).stream()
                .map(Opinion::partner)
                .collect(Collectors.toSet());
        return base(candidacy.departement()).stream()
                .filter(partner -> !asked.contains(partner.code()))
                .toList();
    }

    /** The number of the latest filing. */
    int filing(String candidacyId) {
        return filings.countByCandidacyId(candidacyId);
    }
}
