package fr.maillage.convention.amendment;

import fr.maillage.casework.Outcome;
import fr.maillage.convention.ConventionFact;
import fr.maillage.convention.ConventionFact.AmendmentBegun;
import fr.maillage.convention.ConventionFact.AmendmentBegunByHand;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.LocalPresence;
import fr.maillage.directory.Organisation;
import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The prefect's office begins an amendment: a local partner joins or leaves, the parties agree on something else, or a
 * structure comes under the convention after all.
 * Base partners do not leave: the convention gives them no way.
 */
@Component
@Transactional
public class AmendByHand {

    private final ConventionFiles files;
    private final AmendmentChoices choices;
    private final NewAmendment beginning;
    private final LocalPresence presence;
    private final Journal journal;

    AmendByHand(
            ConventionFiles files,
            AmendmentChoices choices,
            NewAmendment beginning,
            LocalPresence presence,
            Journal journal) {
        this.files = files;
        this.choices = choices;
        this.beginning = beginning;
        this.presence = presence;
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

    /**
     * An organisation joins as a local partner.
     *
     * @param presentIn the structures in which it is present: all of them
     */
    public Outcome join(String id, String organisation, Collection<String> presentIn, Actor actor) {
        Convention convention = amendable(id, actor);
        Optional<Organisation> joining = choices.outsiders(convention).stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst();
        if (joining.isEmpty()) {
            return Outcome.refused(Refusal.at("joining", "amendment.joining.required"));
        }
        return presence.objection(convention, joining.get().name(), presentIn)
                .map(Outcome::refused)
                .orElseGet(() -> begin(convention, Purpose.accession(organisation), actor));
    }

    /** A local partner leaves. */
    public Outcome leave(String id, String organisation, Actor actor) {
        Convention convention = amendable(id, actor);
        if (choices.localPartners(convention).stream()
                .noneMatch(party -> party.organisation().equals(organisation))) {
            return Outcome.refused(Refusal.at("leaving", "amendment.leaving.required"));
        }
        return begin(convention, Purpose.withdrawal(organisation), actor);
    }

    /** A structure comes under the convention: the amendment that began with its label was given up. */
    public Outcome cover(String id, String structure, Actor actor) {
        Convention convention = amendable(id, actor);
        if (choices.structures(convention).stream().noneMatch(one -> one.id().equals(structure))) {
            return Outcome.refused(Refusal.at("structure", "amendment.structure.required"));
        }
        return begin(convention, Purpose.label(structure), actor);
    }

    /** All parties agree on something else. */
    public Outcome change(String id, Actor actor) {
        return begin(amendable(id, actor), Purpose.change(), actor);
    }

    private Outcome begin(Convention convention, Purpose purpose, Actor actor) {
        if (beginning.isUnderWayOrDone(convention, purpose)) {
            return Outcome.refused(Refusal.of("amendment.under-way"));
        }
        Amendment amendment = beginning.begin(convention, purpose);
        ConventionFact begun = told(purpose, amendment.amended());
        journal.record(amendment.id(), actor.account(), begun);
        return new Outcome.Done(List.of(begun), Map.of("amendment", amendment.id()));
    }

    private static ConventionFact told(Purpose purpose, String amended) {
        return purpose.structure()
                .<ConventionFact>map(structure -> new AmendmentBegun(structure, amended))
                .orElseGet(() -> new AmendmentBegunByHand(
                        purpose.occasion().name(), purpose.partner().orElse(""), amended));
    }
}
