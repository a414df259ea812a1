package fr.maillage.convention.amendment;

import fr.maillage.act.Issues;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.shared.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An amendment before anybody has written on it: which act it amends, what for, who signs it; and its case. */
@Component
class NewAmendment {

    private final Amendments amendments;
    private final AmendmentFiles files;
    private final AmendmentParties parties;
    private final Issues issues;
    private final Clock clock;

    NewAmendment(Amendments amendments, AmendmentFiles files, AmendmentParties parties, Issues issues, Clock clock) {
        this.amendments = amendments;
        this.files = files;
        this.parties = parties;
        this.issues = issues;
        this.clock = clock;
    }

    /** Whether that structure has had its amendment, unless it was given up, or one about that partner is not over yet. */
    boolean isUnderWayOrDone(Convention convention, Purpose purpose) {
        return purpose.structure()
                        .filter(structure -> amendments.existsByConventionIdAndStructureAndStateNot(
                                convention.id(), structure, InstrumentState.ABANDONED))
                        .isPresent()
                || purpose.partner()
                        .filter(partner -> amendments.existsByConventionIdAndPartnerAndStateIn(
                                convention.id(), partner, InstrumentState.OPEN))
                        .isPresent();
    }

    /** Opens its case, too. */
    Amendment begin(Convention convention, Purpose purpose) {
        String identity = issues.present(convention.id()).identity().orElseThrow();
        Amendment amendment =
                amendments.save(new Amendment(Ids.fresh(), convention, identity, purpose, clock.instant()));
        parties.name(amendment, convention);
        files.open(amendment);
        return amendment;
    }
}
