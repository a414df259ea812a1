package fr.maillage.convention.amendment;

import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Outcome;
import fr.maillage.convention.ConventionFact.AmendmentBegunByHand;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The prefect's office begins an amendment: a local partner joins or leaves, or the parties agree on something else.
 * Base partners do not leave: the convention gives them no way.
 */
@Component
@Transactional
public class AmendByHand {

    private final ConventionFiles files;
    private final PresentParties present;
    private final NewAmendment amendments;
    private final Organisations organisations;
    private final Journal journal;

    AmendByHand(
            ConventionFiles files,
            PresentParties present,
            NewAmendment amendments,
            Organisations organisations,
            Journal journal) {
        this.files = files;
        this.present = present;
        this.amendments = amendments;
        this.organisations = organisations;
        this.journal = journal;
    }

    /** The sealed convention; unknown to anybody but its office. */
    @Transactional(readOnly = true)
    public Convention amendable(String id, Actor actor) {
        Convention convention = files.own(id, actor);
        if (convention.state() != InstrumentState.SEALED) {
            throw new UnknownObject("convention");
        }
        return convention;
    }

    /** An organisation joins as a local partner. */
    public Outcome join(String id, String organisation, Actor actor) {
        Convention convention = amendable(id, actor);
        if (outsiders(convention).stream().noneMatch(one -> one.id().equals(organisation))) {
            return Outcome.refused(Refusal.at("joining", "amendment.joining.required"));
        }
        return begin(convention, Purpose.partner(Occasion.ACCESSION, organisation), actor);
    }

    /** A local partner leaves. */
    public Outcome leave(String id, String organisation, Actor actor) {
        Convention convention = amendable(id, actor);
        if (localPartners(convention).stream()
                .noneMatch(party -> party.organisation().equals(organisation))) {
            return Outcome.refused(Refusal.at("leaving", "amendment.leaving.required"));
        }
        return begin(convention, Purpose.partner(Occasion.WITHDRAWAL, organisation), actor);
    }

    /** All parties agree on something else. */
    public Outcome change(String id, Actor actor) {
        return begin(amendable(id, actor), Purpose.change(), actor);
    }

    /** Who may join: the organisations of the département that are no parties. */
    @Transactional(readOnly = true)
    public List<Organisation> outsiders(Convention convention) {
        List<Party> parties = present.of(convention);
        return organisations.in(convention.departement()).stream()
                .filter(organisation ->
                        parties.stream().noneMatch(party -> party.isOf(organisation.id(), organisation.partner())))
                .toList();
    }

    /** Who may leave. */
    @Transactional(readOnly = true)
    public List<Party> localPartners(Convention convention) {
        return present.of(convention).stream()
                .filter(party -> party.side() == Side.LOCAL_PARTNER)
                .toList();
    }

    private Outcome begin(Convention convention, Purpose purpose, Actor actor) {
        if (amendments.isThere(convention, purpose)) {
            return Outcome.refused(Refusal.of("amendment.under-way"));
        }
        Amendment amendment = amendments.of(convention, purpose);
        AmendmentBegunByHand begun = new AmendmentBegunByHand(
                purpose.occasion().name(), purpose.partner().orElse(""), amendment.amended());
        journal.record(amendment.id(), actor.account(), begun);
        return new Outcome.Done(List.of(begun), Map.of("amendment", amendment.id()));
    }
}
