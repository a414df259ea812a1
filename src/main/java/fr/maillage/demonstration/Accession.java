package fr.maillage.demonstration;

import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.amendment.SendAmendment;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.directory.Structures;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two managers whose structures were labelled since join the convention of Tarn-et-Garonne, each by its annex 4. */
@Component
@Profile("demo")
class Accession {

    private static final String OFFICE = "prefecture-82";
    private static final String PREFECT = "prefet-82";

    /** Who speaks for each organisation; the others of the département have not been asked yet. */
    private static final Map<String, String> MANAGERS =
            Map.of("commune-saint-nicolas", "gestionnaire", "commune-montaigu", "gestionnaire-montaigu");

    private final Cast cast;
    private final Amendments amendments;
    private final Structures structures;
    private final Patience patience;

    Accession(Cast cast, Amendments amendments, Structures structures, Patience patience) {
        this.cast = cast;
        this.amendments = amendments;
        this.structures = structures;
        this.patience = patience;
    }

    /** Waits until the platform has sealed the convention, and begun the amendments with it or with a later label. */
    void take(String convention) {
        MANAGERS.forEach((organisation, manager) -> {
            List<Amendment> begun = patience.await(() -> of(organisation, convention));
            join(begun.get(0), cast.actor(manager));
        });
    }

    private List<Amendment> of(String organisation, String convention) {
        return amendments.findByConventionIdOrderByBegunAt(convention).stream()
                .filter(amendment -> amendment
                        .structure()
                        .map(structure -> structures.of(structure).organisation())
                        .filter(organisation::equals)
                        .isPresent())
                .toList();
    }

    private void join(Amendment amendment, Actor manager) {
        String id = amendment.id();
        if (amendment.isDraft()) {
            patience.complete(id, SendAmendment.FORM, DraftDecision.SEND, cast.actor(OFFICE));
        }
        patience.sign(id, cast.actor(PREFECT));
        patience.sign(id, manager);
    }
}
