package fr.maillage.convention.amendment;

import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.LocalPresence;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whom the office may begin an amendment by hand. */
@Component
@Transactional(readOnly = true)
public class AmendmentChoices {

    private final PresentParties present;
    private final Organisations organisations;
    private final OutsideStructures outside;
    private final LocalPresence presence;

    AmendmentChoices(
            PresentParties present, Organisations organisations, OutsideStructures outside, LocalPresence presence) {
        this.present = present;
        this.organisations = organisations;
        this.outside = outside;
        this.presence = presence;
    }

    /** Who may join: the organisations of the département that are no parties. */
    public List<Organisation> outsiders(Convention convention) {
        List<Party> parties = present.of(convention);
        return organisations.in(convention.departement()).stream()
                .filter(organisation ->
                        parties.stream().noneMatch(party -> party.isOf(organisation.id(), organisation.partner())))
                .toList();
    }

    /** All structures in which who joins has to be present. */
    public List<LabelledStructure> labelled(Convention convention) {
        return presence.asked(convention);
    }

    /** Who may leave. */
    public List<Party> localPartners(Convention convention) {
        return present.of(convention).stream()
                .filter(party -> party.side() == Side.LOCAL_PARTNER)
                .toList();
    }

    /** Which may come under it: those with the label whose own amendment was given up, or never began. */
    public List<LabelledStructure> structures(Convention convention) {
        return outside.of(convention);
    }
}
