package fr.maillage.convention.amendment;

import fr.maillage.act.Issues;
import fr.maillage.convention.ConventionFact.AmendmentBegun;
import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.journal.Journal;
import fr.maillage.shared.Ids;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An amendment before anybody has written on it: which act it amends, for which structure, and who signs it. */
@Component
class NewAmendment {

    private final Amendments amendments;
    private final AmendmentParties parties;
    private final Issues issues;
    private final Journal journal;
    private final Clock clock;

    NewAmendment(Amendments amendments, AmendmentParties parties, Issues issues, Journal journal, Clock clock) {
        this.amendments = amendments;
        this.parties = parties;
        this.issues = issues;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty when the structure has its amendment already. */
    Optional<Amendment> of(Convention convention, LabelledStructure structure) {
        if (amendments.existsByConventionIdAndStructure(convention.id(), structure.id())) {
            return Optional.empty();
        }
        String identity = issues.present(convention.id()).identity().orElseThrow();
        Amendment amendment =
                amendments.save(new Amendment(Ids.fresh(), convention, identity, structure.id(), clock.instant()));
        parties.name(amendment, structure);
        journal.record(amendment.id(), Journal.PLATFORM, new AmendmentBegun(structure.id(), identity));
        return Optional.of(amendment);
    }
}
