package fr.maillage.convention.amendment;

import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.Convention;
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

    AmendmentChoices(PresentParties present, Organisations organisations, OutsideStructures outside) {
        this.present = present;
        this.organisations = organisations;
        this.outside = outside;
    }

    /** Who may join: the organisations of the département that are no parties. */
    public List<Organisation> outsiders(Convention convention) {
        List<Party> parties = present.of(convention);
        return organisations.in(convention.departement()).stream()
                .filter(organisation ->
                        parties.stream().noneMatch(party -> party.isOf(organisation.id(), organisation.partner())))
                .toList();
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
