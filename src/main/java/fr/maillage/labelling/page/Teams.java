package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.label.Labels;
import fr.maillage.labelling.label.Uninvited;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a label could not invite, for the pages of those who can. */
@Component("teams")
public class Teams {

    private final Labels labels;

    Teams(Labels labels) {
        this.labels = labels;
    }

    /** Empty before the label, and when everybody was invited. */
    public List<Uninvited> uninvited(Candidacy candidacy) {
        return labels.findById(candidacy.id())
                .map(label -> label.uninvited(candidacy.answers()))
                .orElse(List.of());
    }
}
