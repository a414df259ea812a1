package fr.maillage.convention.amendment;

import fr.maillage.casework.Cases;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens an amendment to the office that answers for it; to anyone else it does not exist. */
@Component
public class AmendmentFiles {

    private static final String PROCESS = "amend-convention";

    private final Amendments amendments;
    private final AmendmentSubjects subjects;
    private final Cases cases;

    AmendmentFiles(Amendments amendments, AmendmentSubjects subjects, Cases cases) {
        this.amendments = amendments;
        this.subjects = subjects;
        this.cases = cases;
    }

    /** For writing on its draft: the prefect's office, until it sends it. */
    public Amendment drafted(String id, Actor actor) {
        Amendment amendment = own(id, actor);
        if (!amendment.isDraft()) {
            throw new UnknownObject("draft");
        }
        return amendment;
    }

    /** For writing: the prefect's office. */
    public Amendment own(String id, Actor actor) {
        Amendment amendment = known(id);
        if (!isOwn(amendment, actor)) {
            throw new UnknownObject("amendment");
        }
        return amendment;
    }

    /** Whatever the case's own process asks for, without a person behind it. */
    public Amendment known(String id) {
        return Optional.ofNullable(id).flatMap(amendments::findById).orElseThrow(() -> new UnknownObject("amendment"));
    }

    boolean isOwn(Amendment amendment, Actor actor) {
        return ConventionFiles.isOffice(actor, amendment.departement());
    }

    /** Opens its case, in which the office drafts it. */
    void open(Amendment amendment) {
        String organisation = subjects.organisation(amendment);
        cases.open(
                new Cases.Opening(
                        amendment.id(),
                        Amendment.KIND,
                        subjects.title(amendment),
                        amendment.departement(),
                        organisation,
                        PROCESS),
                Map.of("departement", amendment.departement(), "organisation", organisation));
        reach(amendment);
    }

    /** Takes an amendment, and its case, to those who sign it. */
    void send(Amendment amendment, Actor actor) {
        amendment.send(actor.account());
        reach(amendment);
    }

    /** Takes an amendment, and its case, to the next state. */
    void advance(Amendment amendment, InstrumentState next) {
        amendment.moveTo(next);
        reach(amendment);
    }

    /** Tells the case where the amendment stands. */
    void reach(Amendment amendment) {
        cases.reach(amendment.id(), amendment.stage());
    }
}
